import { successionKey } from "#app/domain/succession/succession";
import type { Database } from "#db/client";
import { grouped } from "../grouped";
import { actsOf } from "../succession/lineages";

/** Every act by which promises are followed as others, as `successionKey` writes it. */
export async function listSuccessionKeys(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("target_successions")
    .selectAll()
    .orderBy("succession_id")
    .orderBy("from_code")
    .orderBy("to_code")
    .execute();
  const acts = grouped(
    rows,
    (row) => row.succession_id,
    (row) => row,
  );
  return [...acts.values()].flatMap((pairs) => {
    const [act] = actsOf(pairs);
    const [first] = pairs;
    if (act === undefined || first === undefined) return [];
    const { proposed_by: proposer, confirmed_by: confirmer } = first;
    const people =
      proposer === null || confirmer === null ? [] : [proposer, confirmer];
    const isWhole = pairs.length === act.from.length * act.to.length;
    const isOne = pairs.every(
      (row) =>
        row.plan_id === first.plan_id &&
        row.reason === first.reason &&
        row.decided_at === first.decided_at &&
        row.proposed_by === proposer &&
        row.confirmed_by === confirmer,
    );
    const key = successionKey({ ...act, plan: first.plan_id, people });
    // A pair that was taken out or bent fits no act that was ever told.
    return [isWhole && isOne ? key : `${key} ?`];
  });
}
