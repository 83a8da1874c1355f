import { z } from "zod";
import type { Instant } from "../text/calendar";
import { CONTEST_WORDS } from "./statement";
import { uuidInput } from "../form/sending";
import { longText } from "../text/text";
import type { UpdateState } from "../update/update";

/** Schema of an appeal, over the fields of its form. */
export const AppealInput = z.object({
  submissionId: uuidInput,
  words: longText(CONTEST_WORDS.least, CONTEST_WORDS.most),
});

export type AppealInput = z.output<typeof AppealInput>;

/** An author's appeal of a rejection, with what came of it so far. */
export interface Appeal {
  id: string;
  updateId: string;
  /** The version under which the rejected words go to other people. */
  version: number;
  /** Null once removed. */
  words: string | null;
  filedAt: Instant;
}

/** How an appeal may stand. */
export type AppealOutcome = "waiting" | "upheld" | "dismissed" | "withdrawn";

/** How an appeal stands, by the state of its update: an appeal is the update's last way. */
export function appealOutcome(state: UpdateState): AppealOutcome {
  if (state === "submitted") return "waiting";
  if (state === "rejected") return "dismissed";
  return state === "withdrawn" ? "withdrawn" : "upheld";
}

/** The state that an appeal's outcome is read from: one that was dismissed may have gone to other people since. */
export function appealedState(
  { version }: Pick<Appeal, "version">,
  update: { state: UpdateState; contentVersion: number | null },
): UpdateState {
  const newest = update.contentVersion ?? version;
  return newest > version ? "rejected" : update.state;
}

/**
 * Who may not decide an appeal because they decided before: everybody who gave an opinion on an
 * earlier version of the update (rule 10). Empty where the version is no appeal.
 */
export function earlierDeciders(
  appeal: Pick<Appeal, "version"> | null,
  version: number,
  decisions: readonly { version: number; deciderId: string }[],
): string[] {
  if (appeal === null || appeal.version !== version) return [];
  const earlier = decisions.filter((it) => it.version < version);
  return [...new Set(earlier.map(({ deciderId }) => deciderId))];
}
