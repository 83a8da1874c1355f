import type { QueueItem } from "#app/domain/review-queue";
import { CLAIMABLE_STATUSES, type ClaimableStatus } from "#app/domain/status";
import { AccountBar } from "../layout/account-bar";
import { KeptFields } from "../layout/kept-fields";
import { useHref, useWords } from "../layout/page";
import { Pager } from "../layout/pager";
import { QueueList } from "./queue-list";

interface QueuePageProps {
  name: string;
  formToken: string;
  items: readonly QueueItem[];
  /** Updates of their own or of their groups, which others review. */
  own: number;
  provinces: readonly { slug: string; name: string }[];
  filter: { provincia: string | null; estado: ClaimableStatus | null };
  /** What the decision just taken led to. */
  done: string | null;
  page: number;
  pages: number;
}

/** What waits for one moderator, oldest first. */
export function QueuePage(props: QueuePageProps) {
  const { moderation } = useWords();
  const href = useHref();
  const { filter } = props;
  const filtered = filter.provincia !== null || filter.estado !== null;
  const outcome =
    props.done === null ? undefined : moderation.outcome[props.done];
  return (
    <>
      <AccountBar name={props.name} formToken={props.formToken} moderates />
      <h1>{moderation.title}</h1>
      {outcome === undefined ? null : (
        <p className="note" role="status">
          {outcome}
        </p>
      )}
      <QueueFilter {...props} />
      {props.items.length === 0 ? (
        <p className="empty">
          {filtered ? moderation.noneFiltered : moderation.none}
        </p>
      ) : (
        <>
          <p>{moderation.lead}</p>
          <QueueList items={props.items} />
        </>
      )}
      <Pager
        page={props.page}
        pages={props.pages}
        hrefFor={(page) => href("/moderacion", { ...filter, pagina: page })}
      />
      {props.own === 0 ? null : (
        <p className="muted">{moderation.own(props.own)}</p>
      )}
    </>
  );
}

function QueueFilter({ provinces, filter }: QueuePageProps) {
  const { moderation, status: statusWords } = useWords();
  return (
    <form method="get" action="/moderacion" className="row">
      <KeptFields />
      <label>
        {moderation.province}
        <select name="provincia" defaultValue={filter.provincia ?? ""}>
          <option value="">{moderation.allProvinces}</option>
          {provinces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {moderation.status}
        <select name="estado" defaultValue={filter.estado ?? ""}>
          <option value="">{moderation.allStatuses}</option>
          {CLAIMABLE_STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusWords.label[status]}
            </option>
          ))}
        </select>
      </label>
      <button className="quiet">{moderation.filter}</button>
    </form>
  );
}
