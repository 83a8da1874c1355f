import type { Actor } from "#app/domain/account/user";
import {
  newSessionId,
  sessionHash,
} from "#app/server/account/session-id.server";
import { writeTransaction } from "#db/client";
import { insertSession } from "#db/queries/account/sessions";
import type { World } from "./world";

/** The `Cookie` header of somebody who signed in on the day on which the tests of pages take place. */
export async function signedIn(
  { db }: Pick<World, "db">,
  actor: Actor,
): Promise<string> {
  const id = newSessionId();
  await writeTransaction(db, (trx) =>
    insertSession(trx, {
      idHash: sessionHash(id),
      userId: actor.id,
      createdAt: "2026-11-21T16:00:00.000Z",
      expiresAt: "2026-12-21T16:00:00.000Z",
    }),
  );
  return `s=${id}`;
}
