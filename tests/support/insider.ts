import type { Actor } from "#app/domain/account/user";
import { formToken } from "#app/server/form/form-token.server";
import {
  newSessionId,
  sessionHash,
} from "#app/server/account/session-id.server";
import { writeTransaction, type Database } from "#db/client";
import { insertSession } from "#db/queries/account/sessions";
import type { PageSite } from "./page-site";

/** What somebody who is signed in gets to see. */
export interface Seen {
  status: number;
  location: string;
  text: string;
}

/** Somebody signed in at a site, who opens pages and sends forms with the right token. */
export interface Insider {
  open(path: string): Promise<Seen>;
  /** A field that comes several times has its values in a list. */
  send(path: string, form: Record<string, string | string[]>): Promise<Seen>;
}

/** Signs somebody in. */
export async function insider(
  site: PageSite,
  db: Database,
  actor: Actor,
): Promise<Insider> {
  const id = await recentSession(site, db, actor);
  const cookie = `s=${id}`;
  const token = formToken(site.formKey, "s", id);
  const see = async (asked: Parameters<PageSite["send"]>[0]) => {
    const { status, headers, body } = await site.send(asked);
    return { status, location: headers.location ?? "", text: String(body) };
  };
  return {
    open: (path) => see({ method: "GET", path, headers: { Cookie: cookie } }),
    send(path, form) {
      const fields = Object.entries({ ...form, formToken: token }).flatMap(
        ([name, value]) => [value].flat().map((one) => [name, one]),
      );
      const body = String(new URLSearchParams(fields));
      const headers = {
        Cookie: cookie,
        Origin: site.origin,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": String(Buffer.byteLength(body)),
      };
      return see({ method: "POST", path, headers, body });
    },
  };
}

/** A session that began five minutes ago, so that nobody is asked once more who they are. */
async function recentSession(
  { clock }: PageSite,
  db: Database,
  { id: userId }: Actor,
): Promise<string> {
  const id = newSessionId();
  const began = new Date(clock.now.getTime() - 5 * 60_000);
  const ends = new Date(clock.now.getTime() + 24 * 60 * 60_000);
  await writeTransaction(db, (trx) =>
    insertSession(trx, {
      idHash: sessionHash(id),
      userId,
      createdAt: began.toISOString(),
      expiresAt: ends.toISOString(),
    }),
  );
  return id;
}
