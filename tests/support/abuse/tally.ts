import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";

/** What came of one group of the catalogue. */
export interface GroupTally {
  answered: number;
  cases: number;
  elsewhere: readonly string[];
  pending: readonly string[];
  without: readonly string[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** The folder where each group leaves its sum. */
    abuseTally: string;
  }
}

/** Leaves the sum of a group where the end of the run finds it. */
export async function noteGroup(
  letter: string,
  tally: GroupTally,
): Promise<void> {
  const file = join(inject("abuseTally"), `${letter}.json`);
  await writeFile(file, JSON.stringify(tally));
}
