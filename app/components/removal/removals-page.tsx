import { limaDay, type Instant, type IsoDate } from "#app/domain/text/calendar";
import type {
  RemovalAct,
  RemovalGround,
  RemovalPart,
  RemovalState,
} from "#app/domain/removal/removal";
import { formatDay } from "#app/i18n/format";
import { ModerationRooms } from "../decision/moderation-rooms";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage } from "../layout/page";

/** One removal as lists tell it. */
export interface ListedRemoval {
  id: string;
  targetCode: string;
  targetWording: string;
  provinceName: string;
  part: RemovalPart;
  act: RemovalAct;
  ground: RemovalGround;
  state: RemovalState;
  proposerName: string;
  proposedAt: Instant;
  isOwn: boolean;
  /** The last day of an urgent hiding that nobody has confirmed. */
  until: IsoDate | null;
}

/** The removals that wait for a second person, and the hidings that a third could lift. */
export function RemovalsPage(
  props: Viewer & {
    removals: readonly ListedRemoval[];
    done: string | null;
  },
) {
  const { words } = usePage();
  const { removal } = words.contest;
  const open = props.removals.filter(({ state }) => state !== "in_force");
  const hidden = props.removals.filter(({ state }) => state === "in_force");
  return (
    <>
      <AccountBar {...props} />
      <h1>{removal.queueTitle}</h1>
      <ModerationRooms open="/moderacion/retiros" />
      {props.done === null ? null : (
        <p className="note" role="status">
          {removal.done}
        </p>
      )}
      <p>{removal.queueHelp}</p>
      {open.length === 0 ? (
        <p className="empty">{removal.queueNone}</p>
      ) : (
        <>
          <p>{removal.queueLead}</p>
          <RemovalList removals={open} />
        </>
      )}
      {hidden.length === 0 ? null : (
        <>
          <h2>{removal.hiddenTitle}</h2>
          <RemovalList removals={hidden} />
        </>
      )}
    </>
  );
}

/** Removals, each with the way to its page. */
export function RemovalList(props: { removals: readonly ListedRemoval[] }) {
  const { words, language } = usePage();
  const { contest } = words;
  const { removal } = contest;
  const href = useHref();
  const day = (at: string) => formatDay(at, language);
  return (
    <ul className="list">
      {props.removals.map((it) => (
        <li key={it.id}>
          <p>
            <a href={href(`/moderacion/retiros/${it.id}`)}>
              {removal.actName[it.act]}: {removal.partKind[it.part]}{" "}
              <span className="code">{it.targetCode}</span>
            </a>
          </p>
          <p lang="es">«{it.targetWording}»</p>
          <p className="small muted">
            <bdi>
              {[
                it.provinceName,
                contest.ground[it.ground] ?? it.ground,
                removal.proposedBy(
                  it.proposerName,
                  day(limaDay(it.proposedAt)),
                ),
              ].join(" · ")}
            </bdi>
          </p>
          <p className="small">
            {removal.stateName[it.state]}{" "}
            {it.until === null ? null : removal.until(day(it.until))}{" "}
            {it.isOwn && it.state !== "in_force" ? removal.ownWaits : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
