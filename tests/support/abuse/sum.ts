import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { GroupTally } from "./tally";

/** Collects the sums of the groups of the catalogue, and prints one line at the end of the run. */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lo-prometido-tally-"));
  project.provide("abuseTally", folder);
  return async () => {
    const names = await readdir(folder);
    const tallies = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, name), "utf8");
        return JSON.parse(text) as GroupTally;
      }),
    );
    if (tallies.length > 0) console.log(sentenceOf(tallies));
    await rm(folder, { recursive: true, force: true });
  };
}

function sentenceOf(tallies: readonly GroupTally[]): string {
  const sum = (count: (tally: GroupTally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  const ids = (of: "elsewhere" | "pending" | "without") =>
    tallies.flatMap((tally) => tally[of]);
  const list = (of: "pending" | "without") =>
    ids(of).length === 0 ? "" : `: ${ids(of).join(", ")}`;
  return (
    `bad inputs: ${sum((it) => it.answered)} of ${sum((it) => it.cases)} answered as expected, ` +
    `${ids("pending").length} pending${list("pending")}; ` +
    `${ids("elsewhere").length} ids shown by tests of their own, ` +
    `${ids("without").length} without a subject${list("without")}`
  );
}
