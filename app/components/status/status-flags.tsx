import { useWords } from "../layout/page";

/** Words beside a status: past its deadline without a verdict, or fulfilled after it. */
export function StatusFlags({
  overdue,
  late,
}: {
  overdue: boolean;
  late: boolean;
}) {
  const words = useWords();
  return (
    <>
      {overdue ? <span className="flag">◥ {words.status.overdue}</span> : null}
      {late ? <span className="flag">◷ {words.status.late}</span> : null}
    </>
  );
}
