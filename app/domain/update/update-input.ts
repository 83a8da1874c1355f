import { z } from "zod";
import type { IsoDate } from "../text/calendar";
import { dateInput } from "../form/date-input";
import { evidenceList, hasTwoOrigins } from "../evidence/evidence-input";
import { numberInput } from "../form/number-input";
import { onceSound } from "../form/once-sound";
import { idInput, namesItsVersion, sendingFields } from "../form/sending";
import {
  CLAIMABLE_STATUSES,
  isVerdict,
  needsPassedDeadline,
  NON_DELIVERY_REASONS,
  type ClaimableStatus,
} from "../status/status";
import { isPastDeadline } from "../plan/target-reading";
import { longText, orNull } from "../text/text";
import { says } from "../text/validation-key";

/** What an update is checked against: the day in Lima, its target's term and deadline, whether it has a measure. */
export interface UpdateRules {
  today: IsoDate;
  termStart: IsoDate;
  deadline: IsoDate;
  measured: boolean;
}

/** Shortest and longest summary, in graphemes. */
export const SUMMARY_LENGTH = { least: 20, most: 4000 } as const;

/** Verdicts that may say why a promise was not kept. */
export const NEGATIVE_VERDICTS = [
  "broken",
  "partly_fulfilled",
  "not_verifiable",
] as const satisfies readonly ClaimableStatus[];

/** Says whether a status may carry a reason for non-delivery. */
export function mayCarryReason(status: ClaimableStatus): boolean {
  return (NEGATIVE_VERDICTS as readonly string[]).includes(status);
}

function updateFields({ today, termStart, measured }: UpdateRules) {
  return z.object({
    ...sendingFields,
    status: z.enum(CLAIMABLE_STATUSES, says("choose_one")),
    effectiveDate: dateInput({
      earliest: termStart,
      latest: today,
      tooEarly: "date_before_term",
    }),
    summary: longText(SUMMARY_LENGTH.least, SUMMARY_LENGTH.most),
    measuredValue: orNull(numberInput()).refine(
      (value) => value === null || measured,
      says("value_not_measured"),
    ),
    reason: orNull(z.enum(NON_DELIVERY_REASONS, says("choose_one"))),
    groupId: orNull(idInput),
    evidence: evidenceList(today),
  });
}

/**
 * Schema of a submitted update, over the fields of the form; gives numbers, days and null where the
 * form gave strings. Every rule that can be checked is, so that one answer names all that is wrong:
 * `broken` on a deadline of 2022-12-31 with the date 2022-06-30 is `date_before_deadline`, or
 * `status_before_deadline` while that deadline lies ahead of today.
 */
export function updateInput(rules: UpdateRules) {
  const { today, deadline } = rules;
  return updateFields(rules)
    .refine(namesItsVersion, {
      ...says("version_malformed"),
      path: ["version"],
      ...onceSound("updateId", "version"),
    })
    .refine(
      ({ status }) =>
        !needsPassedDeadline(status) || isPastDeadline(deadline, today),
      {
        ...says("status_before_deadline"),
        path: ["status"],
        ...onceSound("status"),
      },
    )
    .refine(
      ({ status, effectiveDate }) =>
        !needsPassedDeadline(status) ||
        !isPastDeadline(deadline, today) ||
        isPastDeadline(deadline, effectiveDate),
      {
        ...says("date_before_deadline"),
        path: ["effectiveDate"],
        ...onceSound("status", "effectiveDate"),
      },
    )
    .refine(({ status, reason }) => reason === null || mayCarryReason(status), {
      ...says("reason_needs_negative_verdict"),
      path: ["reason"],
      ...onceSound("status", "reason"),
    })
    .refine(
      ({ status, evidence }) => !isVerdict(status) || hasTwoOrigins(evidence),
      {
        ...says("evidence_second_origin"),
        path: ["evidence"],
        ...onceSound("status", "evidence"),
      },
    )
    .refine(
      ({ status, evidence }) =>
        !isVerdict(status) ||
        evidence.some(({ visibility }) => visibility === "public"),
      {
        ...says("evidence_public_needed"),
        path: ["evidence"],
        ...onceSound("status", "evidence"),
      },
    );
}

/** A submitted update as the commands take it. */
export type UpdateInput = z.output<ReturnType<typeof updateInput>>;
