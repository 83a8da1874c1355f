import { formToken } from "#app/server/form/form-token.server";
import { newSessionId } from "#app/server/account/session-id.server";
import type { PageSite, WireAnswer } from "../page-site";
import { openSession, STRANGERS, type Who } from "./cast";
import type { Expectation, Outcome } from "./expectation";
import type { Stage } from "./stage";

/** Every method that a browser or a program may try. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE"] as const;

export type Method = (typeof METHODS)[number];

/** One question of the matrix: who asks for what, how. */
export interface Cell {
  path: string;
  expectation: Expectation;
  method: Method;
  who: Who;
}

/** What is expected of a cell. */
export function expectedOutcome({ expectation, method, who }: Cell): Outcome {
  const { read, write } = expectation;
  if (method === "GET" || method === "HEAD") return read(who);
  if (method !== "POST") return "no_method";
  return write === undefined ? "no_method" : write(who);
}

/** Asks the site with a form whose token is right; gives the answer in one word, or as a status nobody expects. */
export async function askSite(
  site: PageSite,
  stage: Stage,
  cell: Cell,
): Promise<string> {
  const { path, expectation, method, who } = cell;
  const { at = () => path, form = () => ({}) } = expectation;
  const visitor = newSessionId();
  const id = who === "nobody" ? null : await sessionFor(stage, cell, who);
  const cookie = id === null ? `v=${visitor}` : `s=${id}; v=${visitor}`;
  const asked = { method, path: at(stage), headers: { Cookie: cookie } };
  if (method !== "POST") return outcomeOf(await site.send(asked));
  const token =
    id === null || STRANGERS.includes(who)
      ? formToken(site.formKey, "v", visitor)
      : formToken(site.formKey, "s", id);
  const body = new URLSearchParams({ ...form(stage), formToken: token });
  const headers = {
    Cookie: cookie,
    Origin: site.origin,
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(Buffer.byteLength(String(body))),
  };
  return outcomeOf(await site.send({ ...asked, headers, body: String(body) }));
}

/** A form may end the session that sends it, so each that is accepted has its own; everything else shares one. */
async function sessionFor(
  { db, cast, sessions }: Stage,
  { method, expectation }: Cell,
  who: Exclude<Who, "nobody">,
): Promise<string> {
  if (method === "POST" && expectation.write !== undefined)
    return await openSession(db, cast, who);
  const id = sessions.get(who) ?? (await openSession(db, cast, who));
  sessions.set(who, id);
  return id;
}

function outcomeOf({ status, headers }: WireAnswer): string {
  const location = headers.location ?? "";
  if (status === 303 && location.startsWith("/cuenta/entrar")) return "sign_in";
  if (status === 403) return "forbidden";
  if (status === 404) return "missing";
  if (status === 405) return "no_method";
  const isIn = status < 400 || [400, 409, 422].includes(status);
  return isIn ? "in" : String(status);
}
