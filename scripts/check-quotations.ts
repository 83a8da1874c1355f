import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PlanFile } from "#app/domain/plan/plan-file";
import {
  checkPlanQuotations,
  type QuotationFault,
} from "#app/domain/plan/plan-quotations";

/** `npm run check-quotations -- [DIR]`: each seeded quotation stands in its lines of its document. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SEEDS = join(ROOT, "seeds", "plans");
const SHOWN_FAULTS = 5;
const english = (process.env["LANG"] ?? "").startsWith("en");
const say = (spanish: string, inEnglish: string) =>
  english ? inEnglish : spanish;

function missing(path: string): string {
  return say(
    `No existe: ${path}. Indique la carpeta con los documentos de los planes: npm run check-quotations -- CARPETA (o PLANS_DIR).`,
    `Not there: ${path}. Give the folder of the plans' documents: npm run check-quotations -- DIR (or PLANS_DIR).`,
  );
}

function shown(fault: QuotationFault): string {
  if (fault.fault === "other_document") {
    return say(
      `No es el documento registrado: su SHA-256 es ${fault.sha256}. Use el documento original.`,
      `Not the recorded document: its SHA-256 is ${fault.sha256}. Use the original document.`,
    );
  }
  if (fault.fault === "other_length") {
    return say(
      `El documento tiene ${fault.lines} líneas: corrija "lines" en el archivo del plan.`,
      `The document has ${fault.lines} lines: mend "lines" in the plan file.`,
    );
  }
  const { code, field, lines, text } = fault.quotation;
  const places = lines.map(([first, last]) => `${first}-${last}`).join(", ");
  return say(
    `${code} ${field}: no está en las líneas ${places}: «${text}». Corrija la cita o sus líneas.`,
    `${code} ${field}: not in lines ${places}: «${text}». Mend the quotation or its lines.`,
  );
}

function counts(plan: PlanFile): string {
  const kinds = ["target", "projection", "action"] as const;
  return kinds
    .map((kind) => {
      const items = plan.targets.filter((item) => item.kind === kind);
      return `${items.length} ${kind}s`;
    })
    .join(", ");
}

/** Checks one plan and prints its line; false where a quotation, the document or its length does not fit. */
function checkPlan(seed: string, folder: string): boolean {
  const plan = PlanFile.parse(
    JSON.parse(readFileSync(join(SEEDS, seed), "utf8")),
  );
  const document = join(folder, plan.document.file);
  if (!existsSync(document)) {
    console.error(missing(document));
    return false;
  }
  const { verified, faults } = checkPlanQuotations(
    plan,
    readFileSync(document),
  );
  const name = seed.split("-")[0] ?? seed;
  console.log(`${name}: ${counts(plan)}, ${verified} quotations verified`);
  for (const fault of faults.slice(0, SHOWN_FAULTS)) {
    console.error(`  ${shown(fault)}`);
  }
  return faults.length === 0;
}

function main(): number {
  const folder = resolve(
    process.argv[2] ??
      process.env["PLANS_DIR"] ??
      join(ROOT, "..", "shared", "plans"),
  );
  if (!existsSync(folder)) {
    console.error(missing(folder));
    return 1;
  }
  const seeds = readdirSync(SEEDS).filter((name) => name.endsWith(".json"));
  const fits = seeds.sort().map((seed) => checkPlan(seed, folder));
  return fits.every(Boolean) ? 0 : 1;
}

process.exitCode = main();
