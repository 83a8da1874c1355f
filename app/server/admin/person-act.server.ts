import { grantRole } from "#app/commands/grant-role.server";
import { reactivateAccount } from "#app/commands/reactivate-account.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import type { PersonTyped } from "#app/components/admin/person-page";
import { sentenceFor } from "#app/components/form/form-problems";
import { PersonAct } from "#app/domain/account/person-act";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";

type Form = Readonly<Record<string, unknown>>;

/** What an administrator asks for on the page of an account. */
interface PersonRequest {
  actor: Actor;
  userId: string;
  form: Form;
  now: Date;
}

interface ActProblem {
  status: number;
  field: string | null;
  message: string;
}

type ActResult =
  | { ok: true; done: "granted" | "revoked" | "suspended" | "reactivated" }
  | { ok: false; problem: (words: Words) => ActProblem };

/** What was chosen in the forms of an account, as it came. */
export function typedAct(form: Form): PersonTyped {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value.slice(0, 100) : "";
  };
  return { role: text("role"), scope: text("scope"), reason: text("reason") };
}

/** Does what one of the forms on the page of an account asks for; says what to tell where it is refused. */
export async function actOnPerson(
  db: Database,
  { actor, userId, form, now }: PersonRequest,
): Promise<ActResult> {
  const read = PersonAct.safeParse(form);
  if (!read.success) {
    const issue = read.error.issues[0];
    const field = String(issue?.path[0] ?? "role");
    return {
      ok: false,
      problem: ({ validation }) => ({
        status: 422,
        field: field === "intent" ? null : field,
        message:
          field === "intent"
            ? validation.unknown_value
            : sentenceFor(field, "choose_one", validation),
      }),
    };
  }
  const act = read.data;
  const who = { userId, by: actor, now };
  switch (act.intent) {
    case "grant":
      return told(await grantRole(db, { ...act, ...who }), "granted");
    case "revoke":
      return told(await revokeRole(db, { ...act, ...who }), "revoked");
    case "suspend":
      return told(await suspendAccount(db, { ...act, ...who }), "suspended");
    case "reactivate":
      return told(await reactivateAccount(db, who), "reactivated");
  }
}

function told(
  result: { ok: true } | { ok: false; reason: string },
  done: Extract<ActResult, { ok: true }>["done"],
): ActResult {
  if (result.ok) return { ok: true, done };
  const { reason } = result;
  const isScope = reason === "scope_unfit" || reason === "unknown_province";
  return {
    ok: false,
    problem: ({ admin, problem }) => ({
      status: statusOf(reason),
      field: isScope ? "scope" : null,
      message: admin.problem[reason] ?? problem.badRequest,
    }),
  };
}

function statusOf(reason: string): number {
  if (reason === "not_allowed") return 403;
  if (reason === "not_found") return 404;
  return reason === "scope_unfit" || reason === "unknown_province" ? 422 : 409;
}
