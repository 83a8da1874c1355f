import { z } from "zod";
import {
  SUCCESSION_REASONS,
  type DecidedSuccession,
} from "../succession/succession";
import { TARGET_CODE } from "../plan/target";
import { apiInstant } from "./field";

/** The other end of a succession, as one end tells it. */
export const ApiSuccession = z.strictObject({
  codes: z.array(z.string().regex(TARGET_CODE)).min(1),
  since: apiInstant,
  reason: z.enum(SUCCESSION_REASONS),
});

/** What follows a promise, in the words of the API. */
export function apiFollowed(act: DecidedSuccession | null) {
  return act === null ? null : succession(act, act.to);
}

/** What a promise follows, in the words of the API. */
export function apiOrigin(act: DecidedSuccession | null) {
  return act === null ? null : succession(act, act.from);
}

function succession(
  { decidedAt: since, reason }: DecidedSuccession,
  codes: readonly string[],
): z.infer<typeof ApiSuccession> {
  return { codes: [...codes], since, reason };
}
