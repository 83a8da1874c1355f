import type { Instant } from "../text/calendar";
import type { Lineage } from "../succession/succession";
import type { Measurement } from "../status/measure";
import type { Target } from "./target";
import type { TargetReading } from "./target-reading";

/** A target as everybody may read it on both clocks: its words, how it stands, and its newest value. */
export interface PublishedTarget {
  target: Target;
  reading: TargetReading;
  latestMeasurement: Measurement | null;
  /** Since when others review again the update that its status rests on; null where nobody does. */
  underReview: Instant | null;
  /** From which promises it comes, and as which it is followed. */
  lineage: Lineage;
}
