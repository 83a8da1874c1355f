import { useHref, useWords } from "../layout/page";

/** What stands where no entry does: the record is young, or nothing in it is what the reader looks for. */
export function NoEntry({ isFiltered }: { isFiltered: boolean }) {
  const { record, proof } = useWords();
  const href = useHref();
  return (
    <div className="empty">
      <p>{isFiltered ? proof.nothing : record.empty}</p>
      {isFiltered ? (
        <p>
          {proof.nothingHelp} <a href={href("/registro")}>{proof.all}</a>.
        </p>
      ) : (
        <p>{record.emptyHelp}</p>
      )}
    </div>
  );
}
