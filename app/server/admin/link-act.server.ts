import { proposeLink } from "#app/commands/propose-link.server";
import { settleLink } from "#app/commands/settle-link.server";
import type { LinkTyped } from "#app/components/admin/same-person-form";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import { emailKey } from "#app/domain/account/email-key";
import { fieldIssues } from "#app/domain/form/form-field";
import { LinkAct } from "#app/domain/account/link-act";
import { nameKey } from "#app/domain/account/name-key";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";
import { findAccountByEmail } from "#db/queries/account/accounts";
import { findUserIdByName } from "#db/queries/account/users";

type Form = Readonly<Record<string, unknown>>;

/** What an administrator asks for about two accounts. */
interface LinkRequest {
  actor: Actor;
  form: Form;
  now: Date;
}

type LinkOutcome =
  | { ok: true; done: "link_proposed" | "joined" | "parted" | "dropped" }
  | { ok: false; status: number; problems: readonly FormProblem[] };

const ORDER = ["account", "otherAccount", "reason"];

/** The form as typed. */
export function typedLink(form: Form): LinkTyped {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value.slice(0, 300) : "";
  };
  return {
    intent: text("intent"),
    account: text("account"),
    otherAccount: text("otherAccount"),
    reason: text("reason"),
  };
}

/** Proposes, confirms or drops, as the form says; tells what is wrong where it is refused. */
export async function actOnLink(
  db: Database,
  { actor, form, now }: LinkRequest,
  words: Words,
): Promise<LinkOutcome> {
  const read = LinkAct.safeParse(form);
  if (!read.success) {
    const issues = fieldIssues(read.error, ORDER);
    const isJoin = form["intent"] === "join";
    // Only that form has its fields in sight.
    const problems = formProblems(issues, words.validation).map((it) =>
      isJoin ? it : { ...it, field: null },
    );
    return { ok: false, status: 422, problems };
  }
  const act = read.data;
  if (act.intent === "confirm" || act.intent === "drop") {
    const { one, other, proposedAt, intent } = act;
    const seen = { pair: { one, other }, proposedAt, intent };
    const result = await settleLink(db, { actor, ...seen, now });
    return result.ok
      ? { ok: true, done: result.outcome }
      : refused(result.reason, words);
  }
  const accounts = await accountsOf(db, act);
  if (!Array.isArray(accounts)) return notFound(accounts.missing, words);
  const { intent, reason } = act;
  const [a = "", b = ""] = accounts;
  const asked = { actor, accounts: [a, b], intent, reason, now } as const;
  const result = await proposeLink(db, asked);
  return result.ok
    ? { ok: true, done: "link_proposed" }
    : refused(result.reason, words);
}

type Named = Extract<LinkAct, { intent: "join" | "part" }>;

async function accountsOf(
  db: Database,
  act: Named,
): Promise<string[] | { missing: "account" | "otherAccount" }> {
  if (act.intent === "part") return [act.one, act.other];
  const ids: string[] = [];
  for (const field of ["account", "otherAccount"] as const) {
    const id = await findTyped(db, act[field]);
    if (id === null) return { missing: field };
    ids.push(id);
  }
  return ids;
}

async function findTyped(db: Database, typed: string): Promise<string | null> {
  if (!typed.includes("@")) return await findUserIdByName(db, nameKey(typed));
  return (await findAccountByEmail(db, emailKey(typed)))?.id ?? null;
}

function notFound(field: string, { samePerson }: Words): LinkOutcome {
  const message = samePerson.problem["account_not_found"] ?? "";
  return { ok: false, status: 422, problems: [{ field, message }] };
}

function refused(reason: string, words: Words): LinkOutcome {
  const message = words.samePerson.problem[reason] ?? words.problem.badRequest;
  return {
    ok: false,
    status: statusOf(reason),
    problems: [{ field: null, message }],
  };
}

function statusOf(reason: string): number {
  const isBarred = ["not_allowed", "own_account", "own_proposal"];
  if (isBarred.includes(reason)) return 403;
  return reason === "same_account" || reason === "account_not_found"
    ? 422
    : 409;
}
