import { endOfLimaDay, type Instant } from "#app/domain/text/calendar";
import {
  countedDecisions,
  type ExportedUpdate,
} from "#app/domain/open-data/exported-update";
import { UNCONTESTED } from "#app/domain/statement/statement";
import type { Clocks } from "#app/domain/status/status-reading";
import {
  isHidden,
  veiledEvidence,
  veiledNotes,
} from "#app/domain/removal/tombstone";
import { veiledContest } from "#app/domain/statement/veiled-contest";
import type { Database } from "#db/client";
import { listDecisions } from "../decision/decisions";
import { listPublishedEvidence } from "../evidence/published-evidence";
import { listPublishedContests } from "../statement/published-statements";
import { listPublishedRequests } from "../statement/reply-requests";
import { listUnderReview } from "../decision/reopenings";
import { listTombstones } from "../removal/tombstones";

/** Where an update stands in the order of the export: by target, then by the day it speaks of. */
export type ExportedUpdateKey = Pick<
  ExportedUpdate,
  "targetCode" | "effectiveDate" | "decidedAt" | "id"
>;

/** Which part of the export is asked for. */
export interface UpdatesAfter extends Clocks {
  /** The last update that was read; null for the first ones. */
  after: ExportedUpdateKey | null;
  limit: number;
  /** Only those with a measured value. */
  measured?: boolean;
}

/**
 * The next published updates in the order of the export (target, effective date, decision, id), with
 * everything that is public of them: those decided by the end of `knownOn` that speak of a day up to
 * `asOf`. A retraction after `knownOn` is not known yet. Nine statements, whatever the limit.
 */
export async function listPublishedUpdatesAfter(
  db: Database,
  asked: UpdatesAfter,
): Promise<ExportedUpdate[]> {
  const rows = await selectUpdates(db, asked).execute();
  const ids = rows.map((row) => row.update_id);
  const evidence = await listPublishedEvidence(db, ids);
  const decisions = await listDecisions(db, ids);
  const reviewed = await listUnderReview(db, ids, asked.knownOn);
  const contests = await listPublishedContests(db, ids, asked.knownOn);
  const requests = await listPublishedRequests(db, ids, asked.knownOn);
  const tombstones = await listTombstones(db, ids, asked.knownOn);
  const end = endOfLimaDay(asked.knownOn);
  return rows.map((row) => {
    const retractedAt = knownBy(row.retracted_at, end);
    const { version } = row;
    const gone = tombstones.get(row.update_id) ?? [];
    const all = veiledNotes(decisions.get(row.update_id) ?? [], gone);
    const found = evidence.items.get(row.update_id) ?? [];
    return {
      id: row.update_id,
      targetCode: row.target_code,
      version,
      language: row.language,
      status: row.status,
      effectiveDate: row.effective_date,
      submittedAt: row.submitted_at,
      decidedAt: row.decided_at,
      summary: isHidden(gone, "summary", row.update_id) ? null : row.summary,
      reason: row.reason,
      measuredValue: row.measured_value,
      unit: row.measure_unit,
      indicator: row.measure_indicator,
      group: groupOf(row),
      authorName: row.author_name,
      evidence: veiledEvidence(found, gone),
      protectedEvidence: evidence.hidden.get(row.update_id) ?? 0,
      decisions: countedDecisions(all, { version, retractedAt }),
      retractedAt,
      underReview: reviewed.get(row.update_id) ?? null,
      contest: veiledContest(contests.get(row.update_id) ?? UNCONTESTED, gone),
      requestedAt: requests.get(row.update_id) ?? null,
      tombstones: gone,
    };
  });
}

function knownBy(moment: Instant | null, end: Instant): Instant | null {
  return moment !== null && moment <= end ? moment : null;
}

function groupOf(row: { slug: string | null; group_name: string | null }) {
  return row.slug === null || row.group_name === null
    ? null
    : { slug: row.slug, name: row.group_name };
}

function selectUpdates(db: Database, asked: UpdatesAfter) {
  const { after, limit, asOf, knownOn, measured = false } = asked;
  return db
    .selectFrom("publications as n")
    .innerJoin("targets as t", "t.code", "n.target_code")
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
    .select(["t.measure_unit", "t.measure_indicator", "u.language"])
    .select(["a.display_name as author_name", "g.slug"])
    .select("g.name as group_name")
    .where("n.effective_date", "<=", asOf)
    .where("n.decided_at", "<=", endOfLimaDay(knownOn))
    .where((eb) =>
      eb(
        eb.refTuple(
          "n.target_code",
          "n.effective_date",
          "n.decided_at",
          "n.update_id",
        ),
        ">",
        eb.tuple(
          after?.targetCode ?? "",
          after?.effectiveDate ?? "",
          after?.decidedAt ?? "",
          after?.id ?? "",
        ),
      ),
    )
    .$if(measured, (query) => query.where("w.measured_value", "is not", null))
    .orderBy("n.target_code")
    .orderBy("n.effective_date")
    .orderBy("n.decided_at")
    .orderBy("n.update_id")
    .limit(limit);
}
