import { daysBetween, limaDay, type Instant } from "#app/domain/text/calendar";
import { useHref, usePage } from "../layout/page";

/** How many updates wait for the municipality's answer, each with the days that it has been asked for. */
export function WaitingReplies(props: {
  waiting: readonly {
    updateId: string;
    targetCode: string;
    requestedAt: Instant;
  }[];
}) {
  const { words, today, knownOn } = usePage();
  const href = useHref();
  const { waiting } = props;
  if (waiting.length === 0) return null;
  const day = knownOn ?? today;
  return (
    <p className="small">
      {words.contest.waiting(waiting.length)}:{" "}
      {waiting.map(({ updateId, targetCode, requestedAt }, index) => (
        <span key={updateId}>
          {index === 0 ? null : ", "}
          <a
            className="code"
            href={`${href(`/metas/${targetCode}`)}#a-${updateId}`}
          >
            {targetCode}
          </a>{" "}
          (
          {words.contest.waitingDays(
            Math.max(0, daysBetween(limaDay(requestedAt), day)),
          )}
          )
        </span>
      ))}
      .
    </p>
  );
}
