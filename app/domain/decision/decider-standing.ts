import type { Circle } from "./eligibility";

/** How one moderator stands to one update, as rules 1 to 4 of the domain look at it. */
export interface DeciderStanding {
  /** They belonged to the update's group when it was submitted, or belong to it now. */
  isOfGroup: boolean;
  /** They declared a conflict of interest in the province. */
  hasConflict: boolean;
  /** They publish in a ring with the author and with somebody who has spoken in the open review. */
  isInRing: boolean;
  /** Their yearly declaration holds. */
  hasDeclared: boolean;
  /** How near they moderate; null where they moderate nowhere. */
  reach: Circle | null;
  /** Who is asked to decide on this update. */
  asked: Circle;
}
