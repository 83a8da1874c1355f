import type { Database } from "#db/client";
import { formToken } from "#app/server/form/form-token.server";
import { newSessionId } from "#app/server/account/session-id.server";
import { testDatabase } from "../database";
import { openSession, type Who } from "../matrix/cast";
import { setStage, type Stage } from "../matrix/stage";
import { openPageSite, type PageSite, type WireAnswer } from "../page-site";
import { sendRaw } from "../raw-http";

/** What goes over the wire beside the form. */
export interface Extra {
  headers?: Record<string, string | null>;
  body?: string | Buffer;
}

/** Somebody who asks, with their cookies and the token that their forms carry. */
export interface Asker {
  cookie: string;
  token: string;
  ask(method: string, path: string, extra?: Extra): Promise<WireAnswer>;
  get(path: string, headers?: Record<string, string>): Promise<WireAnswer>;
  /** Sends a form with the right token, unless the fields say otherwise. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> | readonly [string, string][],
    headers?: Record<string, string | null>,
  ): Promise<WireAnswer>;
}

/** The real server over a small country in which everybody has an account. */
export interface AbuseSite {
  db: Database;
  /** Where its database is. */
  url: string;
  stage: Stage;
  site: PageSite;
  /** The lines of its log so far. */
  log: Record<string, unknown>[];
  /** Everything that was answered since the last look. */
  answered: WireAnswer[];
  /** What no line of the log may hold. */
  secrets: string[];
  /** Somebody with a session that all cases share; `nobody` is a visitor. */
  as(who: Who): Asker;
  /** The same with a session of their own, for what may end it. */
  fresh(who: Who): Promise<Asker>;
  /** Sends bytes as they are. */
  raw(bytes: string | Buffer): Promise<WireAnswer>;
  close(): Promise<void>;
}

const FORM = "application/x-www-form-urlencoded";

/** Opens it; everybody is signed in. */
export async function openAbuseSite(
  env: Record<string, string> = {},
): Promise<AbuseSite> {
  const database = await testDatabase();
  const stage = await setStage(database.db);
  const log: Record<string, unknown>[] = [];
  const site = await openPageSite(database.db, { buildId: "abuse", env, log });
  const at: AbuseSite = {
    ...{ db: database.db, url: database.url, stage, site, log },
    ...{ answered: [], secrets: [] },
    as: (who) => known.get(who) ?? visitor(at),
    fresh: (who) => signIn(at, who),
    raw: async (bytes) => {
      const { body, ...rest } = await sendRaw(site.port, bytes);
      return noted(at, { ...rest, body: Buffer.from(body) });
    },
    async close() {
      await site.close();
      await database.close();
    },
  };
  const known = new Map<Who, Asker>();
  for (const who of Object.keys(stage.cast) as Who[]) {
    known.set(who, await signIn(at, who));
  }
  known.set("nobody", visitor(at));
  // The newest head of the record is signed and kept when somebody first asks for it.
  await site.get("/registro/checkpoint");
  return at;
}

function noted(at: AbuseSite, answer: WireAnswer): WireAnswer {
  at.answered.push(answer);
  return answer;
}

function visitor(at: AbuseSite): Asker {
  const id = newSessionId();
  return asker(at, `v=${id}`, formToken(at.site.formKey, "v", id));
}

async function signIn(at: AbuseSite, who: Who): Promise<Asker> {
  if (who === "nobody") return visitor(at);
  const id = await openSession(at.db, at.stage.cast, who);
  const token = formToken(at.site.formKey, "s", id);
  at.secrets.push(id, token);
  return asker(at, `s=${id}`, token);
}

function asker(at: AbuseSite, cookie: string, token: string): Asker {
  const { site } = at;
  const ask = async (method: string, path: string, extra: Extra = {}) => {
    const { body, headers: given = {} } = extra;
    const headers = withoutNull({ Cookie: cookie, ...given });
    const asked = { method, path, headers };
    return noted(
      at,
      await site.send(body === undefined ? asked : { ...asked, body }),
    );
  };
  return {
    ...{ cookie, token, ask },
    get: (path, headers = {}) => ask("GET", path, { headers }),
    post(path, fields, given = {}) {
      const pairs = Array.isArray(fields)
        ? (fields as [string, string][])
        : Object.entries(fields);
      const own: [string, string][] = pairs.some(([n]) => n === "formToken")
        ? []
        : [["formToken", token]];
      const body = String(new URLSearchParams([...own, ...pairs]));
      const headers = {
        Origin: site.origin,
        "Content-Type": FORM,
        "Content-Length": String(Buffer.byteLength(body)),
        ...given,
      };
      return ask("POST", path, { headers, body });
    },
  };
}

function withoutNull(
  headers: Record<string, string | null>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (pair): pair is [string, string] => pair[1] !== null,
    ),
  );
}
