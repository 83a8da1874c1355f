import type { Instant, IsoDate } from "../text/calendar";
import {
  isInForce,
  isOpenRemoval,
  type RemovalAct,
  type RemovalGround,
  type RemovalPart,
  type RemovalReplacement,
  type RemovalState,
} from "./removal";
import type { RemovalDecision } from "./removal-input";
import { isAmong, isSamePerson, type Person } from "../account/same-person";

/** A proposal to take something out of sight, as somebody makes it. */
export interface NewRemoval {
  id: string;
  updateId: string;
  part: RemovalPart;
  partId: string;
  act: RemovalAct;
  ground: RemovalGround;
  urgent: boolean;
  note: string | null;
  replacement: RemovalReplacement | null;
  proposedBy: string;
  proposedAt: Instant;
}

/** The same with where it stands, for moderators. */
export interface Removal extends NewRemoval {
  targetCode: string;
  targetWording: string;
  provinceSlug: string;
  provinceName: string;
  proposerName: string;
  confirmedBy: string | null;
  state: RemovalState;
  effectiveAt: Instant | null;
}

/**
 * What a person may do with a removal on a day, as far as the removal itself goes. A second person
 * confirms; whoever may decide declines, the proposer too, who so takes it back; an urgent hiding is
 * lifted likewise. A hiding that two people stand by is lifted by a third.
 */
export function removalBar(
  removal: Removal,
  {
    decision,
    actor,
    day,
  }: {
    decision: RemovalDecision;
    actor: Person;
    day: IsoDate;
  },
): "own_proposal" | "not_open" | null {
  const isOwn = isSamePerson(actor, removal.proposedBy);
  if (decision === "lift") {
    if (removal.act !== "hide" || !isInForce(removal, day)) return "not_open";
    const { proposedBy, confirmedBy } = removal;
    const stoodBy = [proposedBy, confirmedBy].filter((id) => id !== null);
    return removal.state === "in_force" && isAmong(actor, stoodBy)
      ? "own_proposal"
      : null;
  }
  if (!isOpenRemoval(removal, day)) return "not_open";
  if (decision === "decline") {
    return removal.state === "proposed" ? null : "not_open";
  }
  return isOwn ? "own_proposal" : null;
}

/** The decisions that a person may take on a removal on a day. */
export function removalChoices(
  removal: Removal,
  seen: { actor: Person; day: IsoDate },
): RemovalDecision[] {
  const all = ["confirm", "decline", "lift"] as const;
  return all.filter(
    (decision) => removalBar(removal, { decision, ...seen }) === null,
  );
}
