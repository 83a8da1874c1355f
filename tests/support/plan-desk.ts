import { fillPlanDraft } from "#app/commands/fill-plan-draft.server";
import { startPlanDraft } from "#app/commands/start-plan-draft.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import { draftInThread } from "#app/server/intake/draft-in-thread.server";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { listProvinces } from "#db/queries/province/provinces";
import { mustBeOk } from "./world";

/** The summary of an invented plan: a table of as many rows, in Markdown. */
export function inventedPlan(rows: number): string {
  const dimensions = ["SOCIAL", "ECONÓMICA", "AMBIENTAL", "INSTITUCIONAL"];
  const perTable = Math.ceil(rows / dimensions.length);
  const parts = dimensions.map((dimension, table) => {
    const numbers = Array.from(
      { length: Math.min(perTable, rows - table * perTable) },
      (_, row) => table * perTable + row + 1,
    );
    return [
      `## DIMENSIÓN ${dimension}`,
      "",
      "| PROBLEMA | OBJETIVO | META AL 2026 |",
      "| --- | --- | --- |",
      ...numbers.map(
        (n) =>
          `| Los ${n} caseríos altos no tienen posta | Acercar la salud a cada caserío ${n} | Construir ${n + 1} postas de salud en el sector ${n} |`,
      ),
      "",
    ].join("\n");
  });
  return `# PLAN DE GOBIERNO 2023-2026\n\nProvincia de Espinar\n\n${parts.join("\n")}`;
}

/** Opens a draft for Espinar with an invented plan on the desk, as an upload would; gives its id. */
export async function openPlanDraft(
  db: Database,
  actor: Actor,
  rows = 4,
): Promise<string> {
  const bytes = new TextEncoder().encode(inventedPlan(rows));
  const now = new Date("2026-11-20T15:00:00.000Z");
  const province = "espinar";
  const { draftId } = mustBeOk(
    await startPlanDraft(db, {
      actor,
      input: { province, term: "2023-2026", title: null, organization: null },
      document: { file: "plan.md", sha256: sha256Hex(bytes) },
      now,
    }),
  );
  const options = { provinces: await listProvinces(db), province };
  const reading = await draftInThread({
    ...{ name: "plan.md", bytes },
    options: { ...options, term: "2023-2026" },
  });
  await fillPlanDraft(db, { draftId, reading, now });
  return draftId;
}
