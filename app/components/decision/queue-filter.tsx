import {
  WAITING_KINDS,
  type WaitingKind,
} from "#app/domain/decision/review-queue";
import {
  CLAIMABLE_STATUSES,
  type ClaimableStatus,
} from "#app/domain/status/status";
import { KeptFields } from "../layout/kept-fields";
import { useWords } from "../layout/page";

/** What of the queue is asked for, by the names in the address. */
export interface QueueFilterValues {
  provincia: string | null;
  estado: ClaimableStatus | null;
  clase: WaitingKind | null;
  mios: "1" | null;
}

/** Says whether anything is left out of the list. */
export function isFiltered(filter: QueueFilterValues): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The form that narrows the queue. */
export function QueueFilter({
  provinces,
  filter,
}: {
  provinces: readonly { slug: string; name: string }[];
  filter: QueueFilterValues;
}) {
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
        {moderation.kind}
        <select name="clase" defaultValue={filter.clase ?? ""}>
          <option value="">{moderation.allKinds}</option>
          {WAITING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {moderation.kinds[kind]}
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
      <label>
        <input
          type="checkbox"
          name="mios"
          value="1"
          defaultChecked={filter.mios !== null}
        />{" "}
        {moderation.onlyTaken}
      </label>
      <button className="quiet">{moderation.filter}</button>
    </form>
  );
}
