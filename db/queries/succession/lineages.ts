import type { IsoDate } from "#app/domain/text/calendar";
import {
  lineageKnown,
  NO_LINEAGE,
  type DecidedSuccession,
  type Lineage,
} from "#app/domain/succession/succession";
import type { Database } from "#db/client";
import type { Schema } from "#db/schema";
import { grouped } from "../grouped";

/** What comes before and after some promises, as this site had decided by the end of a day; codes without either are absent. */
export async function listPublishedLineages(
  db: Database,
  codes: readonly string[],
  knownOn: IsoDate,
): Promise<ReadonlyMap<string, Lineage>> {
  const lineages = new Map<string, Lineage>();
  if (codes.length === 0) return lineages;
  for (const act of await listActsOf(db, codes)) {
    for (const code of act.from) {
      const known = lineages.get(code) ?? NO_LINEAGE;
      lineages.set(code, { ...known, followed: act });
    }
    for (const code of act.to) {
      const known = lineages.get(code) ?? NO_LINEAGE;
      lineages.set(code, { ...known, origin: act });
    }
  }
  for (const [code, lineage] of lineages) {
    const known = lineageKnown(lineage, knownOn);
    const isAny = known.origin !== null || known.followed !== null;
    if (isAny) lineages.set(code, known);
    else lineages.delete(code);
  }
  return lineages;
}

async function listActsOf(
  db: Database,
  codes: readonly string[],
): Promise<DecidedSuccession[]> {
  const rows = await db
    .selectFrom("target_successions")
    .selectAll()
    .where("succession_id", "in", (eb) =>
      eb
        .selectFrom("target_successions")
        .select("succession_id")
        .where("from_code", "in", codes)
        .union((or) =>
          or
            .selectFrom("target_successions")
            .select("succession_id")
            .where("to_code", "in", codes),
        ),
    )
    .orderBy("succession_id")
    .orderBy("from_code")
    .orderBy("to_code")
    .execute();
  return actsOf(rows);
}

/** Acts from their rows, one for each pair. */
export function actsOf(
  rows: readonly Schema["target_successions"][],
): DecidedSuccession[] {
  const acts = grouped(
    rows,
    (row) => row.succession_id,
    (row) => row,
  );
  return [...acts.values()].flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined) return [];
    const { reason, decided_at: decidedAt } = first;
    const from = [...new Set(pairs.map((row) => row.from_code))];
    const to = [...new Set(pairs.map((row) => row.to_code))];
    return [{ from, to, reason, decidedAt }];
  });
}
