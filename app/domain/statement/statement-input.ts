import { z } from "zod";
import { DECISION_REASONS } from "../decision/decision";
import { NOTE_LENGTH } from "../decision/decision-input";
import { onceSound } from "../form/once-sound";
import { safeUrl } from "../form/safe-url";
import { uuidInput } from "../form/sending";
import {
  CONTEST_WORDS,
  CORRECTION_REASONS,
  outcomeNeedsNote,
  OUTCOMES_OF,
  REPLY_REASONS,
  STATEMENT_KINDS,
  STATEMENT_OUTCOMES,
  STATEMENT_REASONS,
  type StatementKind,
  type StatementOutcome,
} from "./statement";
import { longText, orNull } from "../text/text";
import { says } from "../text/validation-key";

/** Schema of a correction request or a reply, over the fields of its form. */
export const StatementInput = z.object({
  submissionId: uuidInput,
  kind: z.enum(STATEMENT_KINDS, says("choose_one")),
  words: longText(CONTEST_WORDS.least, CONTEST_WORDS.most),
  url: orNull(safeUrl),
});

export type StatementInput = z.output<typeof StatementInput>;

/** Every reason for declining, of whatever kind. */
const REASONS = [...new Set([...CORRECTION_REASONS, ...REPLY_REASONS])];

/**
 * Schema of a moderator's decision on a statement of one kind. Declining names a reason, opening a
 * retraction names the one for which updates are retracted, and either is explained, like a note that
 * stands beside the update; publishing a reply takes neither.
 */
export function statementDecisionInput(kind: StatementKind) {
  const offered: readonly StatementOutcome[] = OUTCOMES_OF[kind];
  const reasons: readonly string[] = STATEMENT_REASONS[kind];
  return z
    .object({
      outcome: z
        .enum(STATEMENT_OUTCOMES, says("choose_one"))
        .refine((outcome) => offered.includes(outcome), says("choose_one")),
      reasonCode: orNull(
        z
          .enum(REASONS, says("choose_one"))
          .refine((code) => reasons.includes(code), says("choose_one")),
      ),
      retractionReason: orNull(z.enum(DECISION_REASONS, says("choose_one"))),
      note: orNull(longText(NOTE_LENGTH.least, NOTE_LENGTH.most)),
    })
    .refine((it) => it.outcome !== "declined" || it.reasonCode !== null, {
      ...says("reason_missing"),
      path: ["reasonCode"],
      ...onceSound("outcome", "reasonCode"),
    })
    .refine(
      (it) => it.outcome !== "retraction" || it.retractionReason !== null,
      {
        ...says("reason_missing"),
        path: ["retractionReason"],
        ...onceSound("outcome", "retractionReason"),
      },
    )
    .refine((it) => !outcomeNeedsNote(it.outcome) || it.note !== null, {
      ...says("note_missing"),
      path: ["note"],
      ...onceSound("outcome", "note"),
    })
    .transform(({ outcome, reasonCode, retractionReason, note }) => ({
      kind,
      outcome,
      reasonCode: outcome === "declined" ? reasonCode : null,
      retractionReason: outcome === "retraction" ? retractionReason : null,
      note: outcomeNeedsNote(outcome) ? note : null,
    }));
}

/** A decision on a statement as the command takes it. */
export type StatementDecisionInput = z.output<
  ReturnType<typeof statementDecisionInput>
>;
