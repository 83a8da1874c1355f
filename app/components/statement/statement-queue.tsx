import { daysBetween, limaDay } from "#app/domain/text/calendar";
import type {
  ReadStatement,
  StatementKind,
} from "#app/domain/statement/statement";
import { ModerationRooms } from "../decision/moderation-rooms";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage } from "../layout/page";
import { STATEMENT_ROOMS } from "./statement-rooms";

/** What waits of one kind, the oldest first: promise, when it came, its first words. */
export function StatementQueue(
  props: Viewer & {
    kind: StatementKind;
    statements: readonly ReadStatement[];
    /** What the last decision led to. */
    done: string | null;
  },
) {
  const { words, today } = usePage();
  const href = useHref();
  const { queue } = words.contest;
  const { kind, statements, done } = props;
  const room = STATEMENT_ROOMS[kind];
  return (
    <>
      <AccountBar {...props} />
      <h1>{queue.title[kind]}</h1>
      <ModerationRooms open={room} />
      {done === null || queue.done[done] === undefined ? null : (
        <p className="note" role="status">
          {queue.done[done]}
        </p>
      )}
      {statements.length === 0 ? (
        <p className="empty">{queue.none[kind]}</p>
      ) : (
        <ol className="list">
          {statements.map((statement) => (
            <li key={statement.id}>
              <p>
                <a href={href(`${room}/${statement.id}`)}>
                  {queue.review[kind]}{" "}
                  <span className="code">{statement.targetCode}</span>
                </a>
              </p>
              <p className="said">
                <bdi>
                  {excerpt(statement.words ?? words.contest.wordsRemoved)}
                </bdi>
              </p>
              <p className="small muted">
                {statement.provinceName} ·{" "}
                {words.moderation.waiting(
                  Math.max(0, daysBetween(limaDay(statement.filedAt), today)),
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const SHOWN = 200;

/** The first letters of what was said, cut at a word. */
function excerpt(words: string): string {
  if (words.length <= SHOWN) return words;
  return `${words.slice(0, words.lastIndexOf(" ", SHOWN)).trimEnd()} …`;
}
