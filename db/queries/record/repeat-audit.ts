import type { ContestFact } from "#app/domain/record/contest-audit";
import { recordedDecisions } from "#app/domain/record/publication-entry";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Database } from "#db/client";
import { listDecidedSo } from "../decision/settled-repeats";

/** Lists repeated reviews, each with the entries that it should have: that others decide again, and where it is over what they made of it. */
export async function listRepeatFacts(db: Database): Promise<ContestFact[]> {
  const rows = await db
    .selectFrom("repeated_reviews as r")
    .innerJoin("updates as u", "u.id", "r.update_id")
    .selectAll("r")
    .select("u.target_code as target")
    .orderBy("r.id")
    .execute();
  const facts: ContestFact[] = [];
  for (const row of rows) {
    const { id: repeat, target, closed_at: closedAt, outcome } = row;
    const named = { table: "repeated_reviews", key: repeat };
    const begun = new Date(row.repeated_at);
    const { update_id: update, version } = row;
    const entry =
      row.kind === "rejection"
        ? recordEntry("rejection_repeated", begun, { repeat, target })
        : recordEntry("retraction_repeated", begun, {
            ...{ repeat, update, version, target },
          });
    facts.push({ ...named, entry });
    if (closedAt === null || outcome === null) continue;
    const { again_id: updateId, again_version: again } = row;
    const decided = { updateId, version: again, outcome };
    const decisions = recordedDecisions(await listDecidedSo(db, decided));
    const fields = { repeat, target, outcome, decisions };
    const end = recordEntry("repeat_settled", new Date(closedAt), fields);
    facts.push({ ...named, entry: end });
  }
  return facts;
}
