import { daysBetween, limaDay } from "#app/domain/text/calendar";
import type { ClaimableStatus } from "#app/domain/status/status";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";

interface Awaited {
  updateId: string;
  targetCode: string;
  provinceName: string;
  status: ClaimableStatus;
  requestedAt: string;
}

/** What a government was asked to answer, the oldest first, each with the way to its form. */
export function AwaitedReplies({ replies }: { replies: readonly Awaited[] }) {
  const { words, today } = usePage();
  const href = useHref();
  const { statement } = words.contest;
  return (
    <section aria-labelledby="asked-title">
      <h2 id="asked-title">{statement.asked}</h2>
      {replies.length === 0 ? (
        <p className="empty">{statement.askedNone}</p>
      ) : (
        <>
          <p>{statement.askedLead}</p>
          <ol className="list">
            {replies.map((it) => (
              <li key={it.updateId}>
                <p>
                  <a href={`${href(`/avances/${it.updateId}`)}#escribir`}>
                    {statement.answer}{" "}
                    <span className="code">{it.targetCode}</span>
                  </a>{" "}
                  <StatusMark status={it.status} />
                </p>
                <p className="small muted">
                  {it.provinceName} ·{" "}
                  {statement.askedSince(
                    Math.max(0, daysBetween(limaDay(it.requestedAt), today)),
                  )}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
