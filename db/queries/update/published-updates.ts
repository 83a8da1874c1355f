import {
  endOfLimaDay,
  type Instant,
  type IsoDate,
} from "#app/domain/text/calendar";
import { pageOffset, type Page, type PageRequest } from "#app/domain/form/page";
import { UNCONTESTED } from "#app/domain/statement/statement";
import {
  isHidden,
  veiledEvidence,
  veiledNotes,
} from "#app/domain/removal/tombstone";
import { veiledContest } from "#app/domain/statement/veiled-contest";
import type { Decision, PublishedUpdate } from "#app/domain/update/update";
import type { Database } from "#db/client";
import { listDecisions } from "../decision/decisions";
import { listPublishedEvidence } from "../evidence/published-evidence";
import { listPublishedContests } from "../statement/published-statements";
import { listUnderReview } from "../decision/reopenings";
import { listTombstones } from "../removal/tombstones";
import { countPublishedUpdates } from "./update-counts";
import { publishedUpdates, type UpdateFilter } from "./update-filter";

/**
 * One page of the updates that this site had published by the end of `knownOn` and that were true by
 * `asOf`, newest decision first, with what everybody may see of them. Retracted ones stay, marked;
 * those in any other state have no row to be read from.
 */
export async function listPublishedUpdates(
  db: Database,
  filter: UpdateFilter & PageRequest,
): Promise<Page<PublishedUpdate>> {
  const { page, perPage } = filter;
  const offset = pageOffset(filter);
  const total = await countPublishedUpdates(db, filter);
  if (offset >= total) return { items: [], page, perPage, total };
  const rows = await newestFirst(db, filter)
    .limit(perPage)
    .offset(offset)
    .execute();
  const items = await withParts(db, rows, filter.knownOn);
  return { items, page, perPage, total };
}

/** The newest of the same updates, where nobody asks how many there are: a count reads them all. */
export async function listNewestPublishedUpdates(
  db: Database,
  filter: UpdateFilter,
  limit: number,
): Promise<PublishedUpdate[]> {
  const rows = await newestFirst(db, filter).limit(limit).execute();
  return await withParts(db, rows, filter.knownOn);
}

function newestFirst(db: Database, filter: UpdateFilter) {
  return selectUpdates(db, filter)
    .orderBy("n.decided_at", "desc")
    .orderBy("n.update_id", "desc");
}

function selectUpdates(db: Database, filter: UpdateFilter) {
  return publishedUpdates(db, filter)
    .innerJoin("targets as t", "t.code", "n.target_code")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .innerJoin("update_versions as w", (join) =>
      join
        .onRef("w.update_id", "=", "n.update_id")
        .onRef("w.version", "=", "n.version"),
    )
    .innerJoin("updates as u", "u.id", "n.update_id")
    .innerJoin("users as a", "a.id", "u.author_id")
    .leftJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "n.update_id")
        .onRef("c.version", "=", "n.version"),
    )
    .leftJoin("watchdog_groups as g", "g.id", "w.group_id")
    .selectAll("n")
    .select(["w.reason", "w.measured_value", "w.submitted_at", "c.summary"])
    .select([
      "a.display_name as author_name",
      "g.name as group_name",
      "t.measure_unit",
      "v.slug as province_slug",
    ]);
}

type UpdateRow = Awaited<
  ReturnType<ReturnType<typeof selectUpdates>["execute"]>
>[number];

async function withParts(
  db: Database,
  rows: readonly UpdateRow[],
  knownOn: IsoDate,
): Promise<PublishedUpdate[]> {
  const end = endOfLimaDay(knownOn);
  const ids = rows.map(({ update_id }) => update_id);
  const evidence = await listPublishedEvidence(db, ids);
  const decisions = await listDecisions(db, ids);
  const underReview = await listUnderReview(db, ids, knownOn);
  const contests = await listPublishedContests(db, ids, knownOn);
  const tombstones = await listTombstones(db, ids, knownOn);
  return rows.map((row) => {
    const { update_id: id } = row;
    const gone = tombstones.get(id) ?? [];
    const said = veiledNotes(decisions.get(id) ?? [], gone);
    return {
      ...claimOf(row),
      summary: isHidden(gone, "summary", id) ? "" : (row.summary ?? ""),
      evidence: veiledEvidence(evidence.items.get(id) ?? [], gone),
      protectedEvidence: evidence.hidden.get(id) ?? 0,
      approvals: approvalsOf(row, said),
      retracted: retractionOf(row, said, end),
      underReview: underReview.get(id) ?? null,
      contest: veiledContest(contests.get(id) ?? UNCONTESTED, gone),
      tombstones: gone,
    };
  });
}

/** What an update says in codes, numbers and names. */
function claimOf(row: UpdateRow) {
  return {
    id: row.update_id,
    targetCode: row.target_code,
    provinceSlug: row.province_slug,
    status: row.status,
    effectiveDate: row.effective_date,
    decidedAt: row.decided_at,
    submittedAt: row.submitted_at,
    reason: row.reason,
    measuredValue: row.measured_value,
    unit: row.measured_value === null ? null : row.measure_unit,
    groupName: row.group_name,
    authorName: row.author_name,
  };
}

function approvalsOf(
  { version }: UpdateRow,
  decisions: readonly Decision[],
): PublishedUpdate["approvals"] {
  return decisions
    .filter((it) => it.version === version && it.round === "review")
    .filter(({ action }) => action === "approve")
    .map(({ id, deciderName, decidedAt, note }) => ({
      id,
      deciderName,
      decidedAt,
      note,
    }));
}

/** The retraction, if it was known by then; of the two decisions on a verdict the last one speaks. */
function retractionOf(
  { version, retracted_at: at }: UpdateRow,
  decisions: readonly Decision[],
  end: Instant,
): PublishedUpdate["retracted"] {
  if (at === null || at > end) return null;
  const last = decisions
    .filter((it) => it.version === version && it.round !== "review")
    .findLast(({ action }) => action === "retract");
  const { reasonCode = null, note = null, id: decisionId = null } = last ?? {};
  return { at, reasonCode: reasonCode ?? "other", note, decisionId };
}
