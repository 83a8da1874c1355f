import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { nationalData } from "./country/national-data";
import { tableOf, type Line } from "./line";
import { memoryLines } from "./rows/memory";
import { pageLines } from "./rows/pages";
import { scorecardLines } from "./rows/scorecards";
import { searchLines } from "./rows/searches";
import { singleRowLines } from "./rows/single-rows";
import { startLines } from "./rows/starts";
import { writeLines } from "./rows/writes";

/** `npm run bench [-- --updates N] [--seed N] [--only pages,writes]`: the table of goals, ours beside the bare thing. */

const SMALL = 1_000;

const { values } = parseArgs({
  options: {
    updates: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const updates = Number(values.updates);
const seed = Number(values.seed);
if (!Number.isSafeInteger(updates) || updates < SMALL || !(seed > 0)) {
  console.error(`--updates takes ${SMALL} or more, --seed 1 or more`);
  process.exit(2);
}
console.log(`An invented country with ${updates} updates, seed ${seed}:`);
const small = await nationalData({ updates: SMALL, seed }, console.log);
const national = await nationalData({ updates, seed }, console.log);

const ROWS: Record<string, () => Promise<Line[]>> = {
  pages: () => pageLines(national),
  scorecards: () => scorecardLines(national, small),
  rows: () => singleRowLines(small),
  search: () => searchLines(national),
  writes: () => writeLines(small),
  start: startLines,
  memory: () => memoryLines(small),
};
const names = values.only?.split(",") ?? Object.keys(ROWS);
const lines: Line[] = [];
for (const name of names) {
  console.log(`${name}…`);
  lines.push(...((await ROWS[name]?.()) ?? []));
}
console.log(`\nNode ${process.version}, ${availableParallelism()} cores\n`);
console.log(tableOf(lines));
