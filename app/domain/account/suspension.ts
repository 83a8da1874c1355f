import { z } from "zod";
import { says } from "../text/validation-key";

/** Why an account is closed to its owner; the public record keeps the code. */
export const SUSPENSION_REASONS = [
  "impersonation",
  "abuse",
  "invented_evidence",
  "undeclared_conflict",
  "left",
  "other",
] as const;

export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** A suspension as the form of an account sends it. */
export const SuspensionInput = z.object({
  reason: z.enum(SUSPENSION_REASONS, says("choose_one")),
});
