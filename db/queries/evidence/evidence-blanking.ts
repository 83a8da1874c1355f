import type { RemovalReplacement } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import { askClearance } from "../decision/clearances";
import { deleteUnusedStoredFiles } from "./stale-files";

/** One public source of an update. */
interface Source {
  updateId: string;
  evidenceId: string;
}

/** A row of evidence of any version of an update, with its file. */
interface Copy {
  id: string;
  version: number;
  sha256: string | null;
  received_id: string | null;
}

/**
 * Takes words, link, number and file off a source and off its copies in other versions of the update.
 * A redaction leaves link, number and file of the source itself where they are. Files go from the store
 * once no other source has the same.
 */
export async function blankEvidence(
  trx: Database,
  source: Source,
  replacement: RemovalReplacement | null,
): Promise<void> {
  const keepsRest = replacement?.kind === "texts";
  for (const copy of await listCopies(trx, source)) {
    if (copy.id === source.evidenceId && keepsRest) continue;
    const isReplaced = copy.id === source.evidenceId && replacement !== null;
    await blankWords(trx, copy, isReplaced);
    if (copy.sha256 !== null) await dropFile(trx, copy.id, copy);
  }
}

/** Puts what is left, or a copy, in the place of a source. Throws where the file of the copy is gone. */
export async function replaceEvidence(
  trx: Database,
  { evidenceId }: Source,
  replacement: RemovalReplacement,
): Promise<void> {
  if (replacement.kind === "file") {
    return await putFile(trx, evidenceId, replacement.received);
  }
  const change =
    replacement.kind === "link"
      ? { url: replacement.url }
      : { title: replacement.words, place: replacement.place };
  await trx
    .updateTable("evidence_content")
    .set(change)
    .where("evidence_id", "=", evidenceId)
    .execute();
}

/** The source itself and, in other versions of the same update, those of the same title, link or file. */
async function listCopies(
  trx: Database,
  { updateId, evidenceId }: Source,
): Promise<Copy[]> {
  const rows = await trx
    .selectFrom("evidence as e")
    .leftJoin("evidence_content as c", "c.evidence_id", "e.id")
    .leftJoin("evidence_files as f", "f.evidence_id", "e.id")
    .select(["e.id", "e.version", "c.title", "c.url"])
    .select(["f.sha256", "f.received_id"])
    .where("e.update_id", "=", updateId)
    .execute();
  const own = rows.find(({ id }) => id === evidenceId);
  if (own === undefined) throw new Error("blanked evidence that is not there");
  const isSame = (a: string | null, b: string | null) => a !== null && a === b;
  return rows.filter(
    (row) =>
      row.id === evidenceId ||
      (row.version !== own.version &&
        (isSame(row.title, own.title) ||
          isSame(row.url, own.url) ||
          isSame(row.sha256, own.sha256))),
  );
}

/** A source that gets a copy in its place keeps its title; the versions that nobody reads lose their salt with the words. */
async function blankWords(
  trx: Database,
  { id }: Copy,
  isReplaced: boolean,
): Promise<void> {
  const blank = {
    url: null,
    ...(isReplaced ? {} : { title: null, place: null }),
  };
  await trx
    .updateTable("evidence_content")
    .set(blank)
    .where("evidence_id", "=", id)
    .execute();
  if (!isReplaced) {
    await trx
      .updateTable("evidence_records")
      .set({ record_number: null })
      .where("evidence_id", "=", id)
      .execute();
  }
  await trx
    .updateTable("update_content as c")
    .set({ salt: null })
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("evidence as e")
          .select("e.id")
          .where("e.id", "=", id)
          .whereRef("e.update_id", "=", "c.update_id")
          .whereRef("e.version", "=", "c.version"),
      ),
    )
    .execute();
}

/** Forgets that a source had a file and that its author sent it; the bytes are asked to leave. */
async function dropFile(
  trx: Database,
  evidenceId: string,
  { sha256, received_id: receivedId }: Copy,
): Promise<void> {
  await trx
    .deleteFrom("evidence_files")
    .where("evidence_id", "=", evidenceId)
    .execute();
  await trx
    .deleteFrom("received_files as r")
    .where("r.id", "=", receivedId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("evidence_files as f")
            .select("f.evidence_id")
            .whereRef("f.received_id", "=", "r.id"),
        ),
      ),
    )
    .execute();
  for (const gone of await deleteUnusedStoredFiles(trx, sha256 ?? "")) {
    await askClearance(trx, { subject: gone, kind: "file" });
  }
}

async function putFile(
  trx: Database,
  evidenceId: string,
  receivedId: string,
): Promise<void> {
  const file = await trx
    .selectFrom("received_files")
    .select(["sha256", "received_sha256", "name"])
    .select(["came_sha256", "covered_at"])
    .where("id", "=", receivedId)
    .executeTakeFirstOrThrow();
  const { came_sha256: came, ...copied } = file;
  await trx
    .insertInto("evidence_files")
    .values({
      ...copied,
      received_sha256: came ?? file.received_sha256,
      evidence_id: evidenceId,
      received_id: receivedId,
    })
    .execute();
}
