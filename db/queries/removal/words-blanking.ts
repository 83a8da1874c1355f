import { randomBytes } from "node:crypto";
import { nameKey } from "#app/domain/account/name-key";
import { removedName } from "#app/domain/account/neutral-name";
import { methodNoteHash } from "#app/domain/method/method-note-hash";
import { mandateSourceHash } from "#app/domain/plan/mandate-source-hash";
import type { PublicWords } from "#app/domain/removal/words-removal";
import type { Database } from "#db/client";

/**
 * Puts what a redaction leaves in the place of words that belong to no update, or nothing, and blanks the
 * salt that could have told them. Gives the commitment to what is left, null where nothing is.
 */
export async function blankWords(
  trx: Database,
  found: PublicWords,
  left: string | null,
): Promise<string | null> {
  const salt = left === null ? null : randomBytes(32).toString("hex");
  if (found.subject === "name") return await blankName(trx, found.key);
  if (found.subject === "method") {
    const proposal = trx
      .selectFrom("method_versions")
      .select((eb) => eb.ref("proposal_id").$notNull().as("id"))
      .where("version", "=", Number(found.key));
    await trx
      .updateTable("setting_proposal_content")
      .set({ note: left, salt })
      .where("proposal_id", "in", proposal)
      .execute();
    return left === null || salt === null ? null : methodNoteHash(salt, left);
  }
  const url = left === null ? null : found.url;
  await trx
    .updateTable("plan_mandate_content")
    .set({ source_title: left, source_url: url, salt })
    .where("plan_id", "=", found.key.slice(0, -MOMENT - 1))
    .where("set_at", "=", found.key.slice(-MOMENT))
    .execute();
  return left === null || url === null || salt === null
    ? null
    : mandateSourceHash(salt, { title: left, url });
}

/** How many characters a moment has. */
const MOMENT = "2021-03-13T01:30:00.000Z".length;

async function blankName(trx: Database, id: string): Promise<null> {
  const name = removedName(id);
  await trx
    .updateTable("users")
    .set({ display_name: name, name_key: nameKey(name) })
    .where("id", "=", id)
    .execute();
  return null;
}
