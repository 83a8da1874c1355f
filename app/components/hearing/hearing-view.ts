import type { Hearing, HearingFacts } from "#app/domain/scorecard/hearing";
import type { Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import type { Scorecard } from "#app/domain/scorecard/scorecard";
import type { Passage } from "#app/domain/plan/target";
import type { TargetReading } from "#app/domain/plan/target-reading";

/** A promise as the sheet quotes it: the plan's words and the first place where they stand. */
export interface HearingPromise extends HearingFacts {
  wording: string;
  passage: Passage | null;
  /** Codes of the promises that it comes from. */
  follows: readonly string[];
}

/** Everything that the two sheets print. */
export interface HearingView {
  province: Province;
  plan: Plan;
  card: Scorecard;
  readings: readonly TargetReading[];
  /** Updates on which the government was asked for an answer that has not come. */
  waitingReplies: readonly {
    updateId: string;
    targetCode: string;
    requestedAt: string;
  }[];
  hearing: Hearing<HearingPromise>;
  /** False where the plan takes no verdicts. */
  open: boolean;
  record: { size: number; root: string };
  /** The scorecard's whole address, and its QR code. */
  online: { address: string; size: number; path: string };
  knownOn: string;
}
