import type {
  PublishedCorrection,
  PublishedReply,
} from "../statement/statement";
import type { ExportedUpdate } from "./exported-update";
import { removalCells } from "./removal-cells";
import type { RequestRow, StatementRow } from "./statement-tables";

interface Place {
  origin: string;
}

/** What others said of an update as rows of `statements.csv`: replies, then corrections, each as they were decided. */
export function statementRows(
  update: ExportedUpdate,
  { origin }: Place,
): StatementRow[] {
  const { id, targetCode, contest } = update;
  const row = (
    said: PublishedCorrection | PublishedReply,
    rest: Pick<
      StatementRow,
      "kind" | "outcome" | "decidedAt" | "reasonCode" | "note" | "days"
    >,
  ): StatementRow => ({
    id: said.id,
    update: id,
    target: targetCode,
    author: said.authorName,
    filedAt: said.filedAt,
    words: said.words,
    link: said.url,
    ...rest,
    ...removalCells(update, "statement", said.id),
    url: `${origin}/metas/${targetCode}#a-${id}`,
  });
  const replies = contest.replies.map((reply) =>
    row(reply, {
      kind: "reply",
      outcome: "published",
      decidedAt: reply.publishedAt,
      reasonCode: null,
      note: null,
      days: reply.days,
    }),
  );
  const corrections = contest.corrections.map((correction) =>
    row(correction, {
      kind: "correction",
      outcome: correction.outcome,
      decidedAt: correction.decidedAt,
      reasonCode: correction.reasonCode,
      note: correction.note,
      days: null,
    }),
  );
  return [...replies, ...corrections];
}

/** That an answer was asked for as a row of `requests.csv`; none where nobody asked. */
export function requestRows({
  id,
  targetCode,
  requestedAt,
  contest,
}: ExportedUpdate): RequestRow[] {
  if (requestedAt === null) return [];
  const answeredAt = contest.replies[0]?.publishedAt ?? null;
  return [{ update: id, target: targetCode, requestedAt, answeredAt }];
}
