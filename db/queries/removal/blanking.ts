import { randomBytes } from "node:crypto";
import { contestWordsHash } from "#app/domain/statement/contest-words-hash";
import { decisionNoteHash } from "#app/domain/decision/decision-note-hash";
import type {
  RemovablePart,
  RemovalReplacement,
} from "#app/domain/removal/removal";
import { updateContentHash } from "#app/domain/update/update-content-hash";
import type { Database } from "#db/client";
import { blankEvidence, replaceEvidence } from "../evidence/evidence-blanking";
import { listPublicationFacts } from "../update/publication-facts";
import { forgetSendingHashes } from "../update/submissions";

/** A part of a public update and what stands in its place from now on: null for nothing. */
export interface Blanking {
  updateId: string;
  part: Pick<RemovablePart, "part" | "partId">;
  replacement: RemovalReplacement | null;
}

/** The only place that takes published words away. Gives the commitment to what is left, under a salt made here; null where nothing is left. */
export async function blankPart(
  trx: Database,
  blanking: Blanking,
): Promise<string | null> {
  const { part } = blanking.part;
  if (part === "decision") return await blankNote(trx, blanking);
  if (part === "statement") return await blankStatement(trx, blanking);
  await (part === "summary" ? blankSummary : blankSource)(trx, blanking);
  await forgetSendingHashes(trx, blanking.updateId);
  return await recommit(trx, blanking.updateId);
}

/** Fresh salt of 32 random bytes, in hex. */
function newSalt(): string {
  return randomBytes(32).toString("hex");
}

function wordsLeft(replacement: RemovalReplacement | null): string | null {
  return replacement?.kind === "texts" ? replacement.words : null;
}

/** The published words become what is left of them; those of all other versions are gone, since nobody reads them. */
async function blankSummary(
  trx: Database,
  { updateId, replacement }: Blanking,
): Promise<void> {
  await trx
    .updateTable("update_content")
    .set({ summary: null, salt: null })
    .where("update_id", "=", updateId)
    .execute();
  await trx
    .deleteFrom("update_drafts")
    .where("update_id", "=", updateId)
    .execute();
  await trx
    .updateTable("update_content")
    .set({ summary: wordsLeft(replacement) })
    .where("update_id", "=", updateId)
    .where("version", "=", publishedVersion(trx, updateId))
    .execute();
}

async function blankSource(
  trx: Database,
  { updateId, part, replacement }: Blanking,
): Promise<void> {
  const evidence = { updateId, evidenceId: part.partId };
  await blankEvidence(trx, evidence, replacement);
  if (replacement !== null) await replaceEvidence(trx, evidence, replacement);
}

function publishedVersion(trx: Database, updateId: string) {
  return trx
    .selectFrom("publications")
    .select("version")
    .where("update_id", "=", updateId);
}

/** Commits anew to all that a public update still says. */
async function recommit(trx: Database, updateId: string): Promise<string> {
  const salt = newSalt();
  await trx
    .updateTable("update_content")
    .set({ salt })
    .where("update_id", "=", updateId)
    .where("version", "=", publishedVersion(trx, updateId))
    .execute();
  const facts = await listPublicationFacts(trx, [updateId]);
  const content = facts.get(updateId)?.content;
  if (content === undefined) throw new Error("blanked what is not public");
  return updateContentHash(salt, content);
}

async function blankNote(
  trx: Database,
  { part: { partId }, replacement }: Blanking,
): Promise<string | null> {
  const note = wordsLeft(replacement);
  const salt = note === null ? null : newSalt();
  const tables = [
    "decision_content",
    "confirmation_content",
    "statement_decision_content",
  ] as const;
  for (const table of tables) {
    await trx
      .updateTable(table)
      .set({ note, salt })
      .where("decision_id", "=", partId)
      .execute();
  }
  return decisionNoteHash(salt, note);
}

async function blankStatement(
  trx: Database,
  { part: { partId }, replacement }: Blanking,
): Promise<string | null> {
  const words = wordsLeft(replacement);
  if (words === null) {
    await statement(trx, partId)
      .set({ words: null, url: null, salt: null })
      .execute();
    return null;
  }
  const salt = newSalt();
  const { url } = await statement(trx, partId)
    .set({ words, salt })
    .returning("url")
    .executeTakeFirstOrThrow();
  return contestWordsHash(salt, { words, url });
}

function statement(trx: Database, id: string) {
  return trx.updateTable("statement_content").where("statement_id", "=", id);
}
