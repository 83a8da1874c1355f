import type { Actor } from "#app/domain/account/user";
import { formToken } from "#app/server/form/form-token.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import {
  newSessionId,
  sessionHash,
} from "#app/server/account/session-id.server";
import { openDatabase, writeTransaction, type Database } from "#db/client";
import { localDatabaseUrl } from "#db/dialects/database-url";
import { insertSession } from "#db/queries/account/sessions";
import { openAccount } from "../accounts";

/** Somebody who is signed in for as long as the test runs, whatever happens to the server. */
export interface SignedInPerson {
  cookie: string;
  formToken: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Opens accounts in the data folder of a site that is not running: so many citizens and moderators. */
export async function invite(
  folder: string,
  { citizens, moderators }: { citizens: number; moderators: number },
): Promise<{ citizens: SignedInPerson[]; moderators: SignedInPerson[] }> {
  const { formKey } = await loadSecrets(folder, { demo: false });
  const db = await openDatabase(localDatabaseUrl(folder));
  try {
    const come = async (name: string, role: "citizen" | "moderator") => {
      const id = await signIn(db, await openAccount(db, name, role));
      const token = formToken(formKey, "s", id);
      return { cookie: `s=${id}`, formToken: token };
    };
    const all = async (count: number, role: "citizen" | "moderator") => {
      const people: SignedInPerson[] = [];
      for (let n = 1; n <= count; n += 1) {
        people.push(await come(`${role} ${n}`, role));
      }
      return people;
    };
    return {
      citizens: await all(citizens, "citizen"),
      moderators: await all(moderators, "moderator"),
    };
  } finally {
    await db.destroy();
  }
}

async function signIn(db: Database, actor: Actor): Promise<string> {
  const id = newSessionId();
  const now = Date.now();
  await writeTransaction(db, (trx) =>
    insertSession(trx, {
      idHash: sessionHash(id),
      userId: actor.id,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + DAY).toISOString(),
    }),
  );
  return id;
}
