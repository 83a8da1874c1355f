import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { draftPlan } from "#app/domain/intake/draft-plan";
import { PlanFile } from "#app/domain/plan/plan-file";
import { documentLines } from "#app/domain/plan/quotation";
import { compareDraft, type Comparison } from "./bench-intake/compare";

/** `npm run bench:intake -- [DIR] [--faults]`: what the intake finds in the seeded plans, from their text alone. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SEEDS = join(ROOT, "seeds", "plans");

function share(part: number, whole: number): string {
  return `${part}/${whole} ${whole === 0 ? "-" : ((100 * part) / whole).toFixed(1)} %`;
}

function rowOf(name: string, seconds: number, it: Comparison): string[] {
  return [
    name,
    share(it.found, it.targets),
    share(it.right, it.found),
    share(it.measuresRight, it.found),
    share(it.deadlinesRight, it.found),
    String(it.drafted),
    share(it.quotationsFound, it.quotations),
    `${seconds.toFixed(2)} s`,
  ];
}

function print(rows: readonly string[][]): void {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  rows.forEach((row, index) => {
    console.log(
      `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`,
    );
    if (index === 0)
      console.log(
        `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
      );
  });
}

function main(): number {
  const [given] = process.argv
    .slice(2)
    .filter((argument) => !argument.startsWith("--"));
  const folder = resolve(
    given ?? process.env["PLANS_DIR"] ?? join(ROOT, "..", "shared", "plans"),
  );
  if (!existsSync(folder)) {
    console.error(
      `Not there: ${folder}. Give the folder of the plans' documents, or PLANS_DIR.`,
    );
    return 1;
  }
  const rows = [
    [
      "plan",
      "found",
      "right",
      "measures",
      "deadlines",
      "drafted",
      "quotations",
      "time",
    ],
  ];
  const faults: string[] = [];
  for (const seed of readdirSync(SEEDS).filter((name) =>
    name.endsWith(".json"),
  )) {
    const plan = PlanFile.parse(
      JSON.parse(readFileSync(join(SEEDS, seed), "utf8")),
    );
    const bytes = readFileSync(join(folder, plan.document.file));
    const start = performance.now();
    const draft = draftPlan(
      {
        file: plan.document.file,
        sha256: plan.document.sha256,
        format: "txt",
        lines: documentLines(bytes.toString("utf8")),
        pages: null,
        pageCount: null,
      },
      { provinces: [] },
    );
    const comparison = compareDraft(draft, plan);
    rows.push(
      rowOf(
        seed.split("-")[0] ?? seed,
        (performance.now() - start) / 1000,
        comparison,
      ),
    );
    faults.push(...comparison.faults);
  }
  print(rows);
  if (process.argv.includes("--faults"))
    for (const fault of faults) console.log(fault);
  return 0;
}

process.exitCode = main();
