import { randomUUID } from "node:crypto";
import {
  ImportFault,
  type DataSource,
} from "#app/domain/open-data/data-source";
import { successionsFromRows } from "#app/domain/open-data/succession-cells";
import { TARGETS, type TargetRow } from "#app/domain/open-data/target-tables";
import type { Database } from "#db/client";
import { importedPlanOf, type ImportedPlans } from "../plan/imported-plans";
import { insertSuccession, type NewSuccession } from "./successions";

/** Stores what another copy had decided about promises that are followed as others; nobody is named. Throws ImportFault where rows contradict each other. */
export async function insertImportedSuccessions(
  trx: Database,
  source: DataSource,
  { plans, now }: { plans: ImportedPlans; now: Date },
): Promise<NewSuccession[]> {
  const rows: TargetRow[] = [];
  for await (const row of source.rows(TARGETS)) {
    if (row.followedAs !== null || row.followedSince !== null) rows.push(row);
  }
  const acts = successionsFromRows(rows);
  const stored: NewSuccession[] = [];
  for (const act of acts ?? []) {
    const owners = [...act.from, ...act.to].map((code) =>
      importedPlanOf(plans, code),
    );
    const planId = owners[0]?.id;
    const isOne = owners.every((plan) => plan?.id === planId);
    const isPast = act.decidedAt <= now.toISOString();
    if (planId === undefined || !isOne || !isPast)
      throw contradiction(act.from);
    const succession = { ...act, id: randomUUID(), planId, people: null };
    await insertSuccession(trx, succession);
    stored.push(succession);
  }
  if (acts === null) throw contradiction(rows.map(({ code }) => code));
  return stored;
}

function contradiction([key = ""]: readonly string[]): ImportFault {
  return new ImportFault({ reason: "row_contradicts", file: "targets", key });
}
