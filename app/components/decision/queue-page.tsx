import type { WaitingForYou as Waiting } from "#app/domain/account/second-person";
import type { QueueFigures } from "#app/domain/decision/queue-figures";
import type { ShownLease } from "#app/domain/decision/review-lease";
import type { QueueLine } from "#app/domain/decision/queue-line";
import { formatNumber } from "#app/i18n/format";
import type { AdminViewer } from "../admin/admin-frame";
import { AccountBar } from "../layout/account-bar";
import { useHref, usePage, useWords } from "../layout/page";
import { WaitingForYou } from "../layout/waiting-for-you";
import { Pager } from "../layout/pager";
import {
  isFiltered,
  QueueFilter,
  type QueueFilterValues,
} from "./queue-filter";
import { ModerationRooms } from "./moderation-rooms";
import { QueueList } from "./queue-list";
import { QueueStanding } from "./queue-standing";

interface QueuePageProps {
  viewer: AdminViewer;
  items: readonly QueueLine[];
  /** Everything that waits, whatever lines it stands in. */
  updates: number;
  /** The update whose line is shown one by one; null for the whole queue. */
  like: string | null;
  /** Who reads which of them now, by the update's id. */
  leases: Readonly<Record<string, ShownLease>>;
  /** The queue of the whole country. */
  standing: QueueFigures;
  /** Updates of their own or of their groups, which others review. */
  own: number;
  /** What waits for them as a second person, other than decisions on updates. */
  waiting: Waiting;
  provinces: readonly { slug: string; name: string }[];
  filter: QueueFilterValues;
  /** What the decision just taken led to. */
  done: string | null;
  page: number;
  pages: number;
}

/** What waits for one moderator, oldest first. */
export function QueuePage(props: QueuePageProps) {
  const { words, language } = usePage();
  const { moderation } = words;
  const href = useHref();
  const { filter, viewer, updates, like } = props;
  const outcome =
    props.done === null
      ? undefined
      : (moderation.outcome[props.done] ?? words.signal.held[props.done]);
  return (
    <>
      <AccountBar {...viewer} />
      <h1>{moderation.title}</h1>
      <ModerationRooms open="/moderacion" />
      {outcome === undefined ? null : (
        <p className="note" role="status">
          {outcome}
        </p>
      )}
      {like === null ? <QueueFilter {...props} /> : <LineHead />}
      {props.items.length === 0 ? (
        <p className="empty">
          {isFiltered(filter) ? moderation.noneFiltered : moderation.none}
        </p>
      ) : (
        <>
          <p>
            {moderation.count(formatNumber(updates, language), updates)}{" "}
            {moderation.lead}
          </p>
          <QueueList
            items={props.items}
            leases={props.leases}
            formToken={viewer.formToken}
          />
        </>
      )}
      <Pager
        page={props.page}
        pages={props.pages}
        hrefFor={(page) =>
          href("/moderacion", { ...filter, parecidos: like, pagina: page })
        }
      />
      {props.own === 0 ? null : (
        <p className="muted">{moderation.own(props.own)}</p>
      )}
      <WaitingForYou waiting={props.waiting} quiet />
      <QueueStanding figures={props.standing} />
    </>
  );
}

/** What stands above the updates of one line, with the way back. */
function LineHead() {
  const { moderation, review } = useWords();
  const href = useHref();
  return (
    <div className="note">
      <p>{review.alikeLead}</p>
      <p>
        <a href={href("/moderacion")}>{moderation.backToQueue}</a>
      </p>
    </div>
  );
}
