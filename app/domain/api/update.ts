import { z } from "zod";
import { EVIDENCE_GRADES, EVIDENCE_KINDS } from "../evidence/evidence";
import {
  REMOVAL_ACTS,
  REMOVAL_GROUNDS,
  REMOVAL_PARTS,
} from "../removal/removal";
import { CLAIMABLE_STATUSES, NON_DELIVERY_REASONS } from "../status/status";
import { TARGET_CODE } from "../plan/target";
import type { PublishedUpdate } from "../update/update";
import { apiCount, apiDay, apiInstant } from "./field";

const evidence = z.strictObject({
  id: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  title: z.string(),
  url: z.string().nullable(),
  date: apiDay.nullable(),
  grade: z.enum(EVIDENCE_GRADES).nullable(),
  sha256: z.string().nullable().describe("Of a file; null for a link"),
});

/** The answer of the government concerned. */
const reply = z.strictObject({
  id: z.string(),
  author: z.string(),
  at: apiInstant,
  text: z.string().nullable().describe("Null once removed"),
  url: z.string().nullable(),
  days: apiCount.describe(
    "Days from the request, or from the publication where nobody asked",
  ),
});

/** A correction request that was decided; its words where it was accepted. */
const correction = z.strictObject({
  id: z.string(),
  author: z.string().describe("Pseudonym"),
  at: apiInstant,
  decidedAt: apiInstant,
  outcome: z.enum(["note", "retraction", "declined"]),
  reasonCode: z.string().nullable(),
  text: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
});

const removal = z.strictObject({
  part: z.enum(REMOVAL_PARTS).describe("What of the update"),
  partId: z
    .string()
    .describe(
      "Id of the evidence, decision or statement; the update's for its summary",
    ),
  act: z.enum(REMOVAL_ACTS),
  ground: z.enum(REMOVAL_GROUNDS),
  at: apiInstant,
});

/** One approved or retracted update, with the evidence that everybody may see. */
export const ApiUpdate = z
  .strictObject({
    id: z.string(),
    target: z.string().regex(TARGET_CODE),
    status: z.enum(CLAIMABLE_STATUSES),
    effectiveDate: apiDay,
    decidedAt: apiInstant,
    summary: z.string(),
    reason: z.enum(NON_DELIVERY_REASONS).nullable(),
    measuredValue: z.number().nullable(),
    unit: z.string().nullable(),
    group: z.string().nullable(),
    author: z.string().describe("Pseudonym"),
    approvals: apiCount.describe("People who approved it"),
    evidence: z.array(evidence),
    retracted: z
      .strictObject({
        at: apiInstant,
        reasonCode: z.string(),
        note: z.string().nullable(),
      })
      .nullable(),
    underReview: apiInstant
      .nullable()
      .describe(
        "Since when others review it again after a late declaration of interests",
      ),
    replyRequestedAt: apiInstant
      .nullable()
      .describe("Since when an answer is waited for; null once one came"),
    replies: z.array(reply),
    removals: z
      .array(removal)
      .describe("What was taken out of sight, the oldest act first"),
    corrections: z.array(correction),
    url: z.url(),
  })
  .meta({ id: "Update" });

export type ApiUpdate = z.infer<typeof ApiUpdate>;

/** A published update in the words of the API. */
export function apiUpdate(
  update: PublishedUpdate,
  { origin }: { origin: string },
): ApiUpdate {
  return {
    id: update.id,
    target: update.targetCode,
    status: update.status,
    effectiveDate: update.effectiveDate,
    decidedAt: update.decidedAt,
    summary: update.summary,
    reason: update.reason,
    measuredValue: update.measuredValue,
    unit: update.unit,
    group: update.groupName,
    author: update.authorName,
    approvals: update.approvals.length,
    evidence: update.evidence.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      url: item.url,
      date: item.date,
      grade: item.grade,
      sha256: item.file?.sha256 ?? null,
    })),
    retracted: apiRetraction(update),
    underReview: update.underReview,
    ...apiContest(update.contest),
    removals: [...update.tombstones],
    url: `${origin}/metas/${update.targetCode}#a-${update.id}`,
  };
}

function apiRetraction({ retracted }: PublishedUpdate): ApiUpdate["retracted"] {
  if (retracted === null) return null;
  const { at, reasonCode, note } = retracted;
  return { at, reasonCode, note };
}

function apiContest({
  replies,
  corrections,
  waitsSince,
}: PublishedUpdate["contest"]) {
  return {
    replyRequestedAt: waitsSince,
    replies: replies.map(
      ({ id, authorName: author, filedAt: at, words: text, url, days }) => {
        return { id, author, at, text, url, days };
      },
    ),
    corrections: corrections.map((it) => ({
      id: it.id,
      author: it.authorName,
      at: it.filedAt,
      decidedAt: it.decidedAt,
      outcome: it.outcome,
      reasonCode: it.reasonCode,
      text: it.words,
      url: it.url,
      note: it.note,
    })),
  };
}
