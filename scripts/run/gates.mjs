import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the plans' documents lie, if this machine has them. */
const PLANS_DIR = process.env.PLANS_DIR ?? "../shared/plans";

/** The checks that read the code without running it; each is one of the counted checks. */
export const GATES = [
  // The longest first. No cache: rules that know types look into other files than the one they judge.
  gate("lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
  gate("prettier", "prettier/bin/prettier.cjs", ["--check", "."]),
  gate("types", "typescript/bin/tsc", ["--noEmit", "-p", "."]),
  gate("fences", "dependency-cruiser/bin/dependency-cruise.mjs", [
    "app",
    "db",
    "seeds",
    "scripts",
    "tests",
    "--config",
    ".dependency-cruiser.cjs",
  ]),
];

/** Each seeded quotation stands in its lines, wherever the documents are at hand. */
export function quotationGate(root) {
  if (!existsSync(resolve(root, PLANS_DIR))) return [];
  return [
    gate("quotations", "tsx/dist/cli.mjs", ["scripts/check-quotations.ts"]),
  ];
}

/** One project of the tests; its counts are written to `report`. */
export function testProject(name, report) {
  return gate(`tests: ${name}`, "vitest/vitest.mjs", [
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    name,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
}

function gate(name, program, args) {
  return { name, args: [join("node_modules", program), ...args] };
}
