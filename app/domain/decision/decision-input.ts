import { z } from "zod";
import {
  DECISION_ACTIONS,
  DECISION_REASONS,
  type DecisionAction,
} from "./decision";
import { EVIDENCE_GRADES, type EvidenceGrade } from "../evidence/evidence";
import { PHOTO_LOOKS, type PhotoLook } from "./photo-look";
import { onceSound } from "../form/once-sound";
import { idInput, versionInput } from "../form/sending";
import { longText, orNull } from "../text/text";
import { says } from "../text/validation-key";

/** Shortest and longest text of a decision for the author, in graphemes. */
export const NOTE_LENGTH = { least: 20, most: 2000 } as const;

/** Most grades one decision may give; more than an update has evidence. */
const MOST_GRADES = 50;

/** Says whether a decision must say why, by a code and in words: every one but an approval. */
export function needsReason(decision: DecisionAction): boolean {
  return decision !== "approve";
}

/** The grade of one piece of evidence. */
export interface GradeInput {
  evidenceId: string;
  grade: EvidenceGrade;
}

/** Grades by evidence id (`grade[ID]`); blank ones are passed over. */
const grades = z
  .record(
    idInput,
    orNull(z.enum(EVIDENCE_GRADES, says("choose_one"))),
    says("choose_one"),
  )
  .default({})
  .refine((map) => Object.keys(map).length <= MOST_GRADES, says("too_long"))
  .transform((map): GradeInput[] =>
    Object.entries(map).flatMap(([evidenceId, grade]) =>
      grade === null ? [] : [{ evidenceId, grade }],
    ),
  );

/** What was looked for in photos and documents (`looked[faces]=on`), in the order of the list. */
const looks = z
  .partialRecord(
    z.enum(PHOTO_LOOKS, says("choose_one")),
    z.literal("on", says("choose_one")),
    says("choose_one"),
  )
  .default({})
  .transform((ticks): PhotoLook[] =>
    PHOTO_LOOKS.filter((look) => ticks[look] === "on"),
  );

/**
 * Schema of a moderator's decision, over the fields of the form. Reject, request changes and retract
 * need a reason code and a note of 20 to 2,000 characters; an approval needs the note only where
 * `noteRequired` says so (it differs from the suggested status), and its reason code is dropped.
 */
export function decisionInput({
  noteRequired = false,
}: { noteRequired?: boolean } = {}) {
  return z
    .object({
      version: versionInput,
      contentHash: z
        .string(says("hash_malformed"))
        .regex(/^[0-9a-f]{64}$/, says("hash_malformed")),
      decision: z.enum(DECISION_ACTIONS, says("choose_one")),
      reasonCode: orNull(z.enum(DECISION_REASONS, says("choose_one"))),
      note: orNull(longText(NOTE_LENGTH.least, NOTE_LENGTH.most)),
      grade: grades,
      looked: looks,
    })
    .refine(
      ({ decision, reasonCode }) =>
        reasonCode !== null || !needsReason(decision),
      {
        ...says("reason_missing"),
        path: ["reasonCode"],
        ...onceSound("decision", "reasonCode"),
      },
    )
    .refine(
      ({ decision, note }) =>
        note !== null || !(noteRequired || needsReason(decision)),
      {
        ...says("note_missing"),
        path: ["note"],
        ...onceSound("decision", "note"),
      },
    )
    .transform(({ grade, reasonCode, ...decision }) => ({
      ...decision,
      reasonCode: needsReason(decision.decision) ? reasonCode : null,
      grades: grade,
    }));
}

/** A decision as the commands take it. */
export type DecisionInput = z.output<ReturnType<typeof decisionInput>>;
