import type { z } from "zod";
import { createAccount } from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import type { Account } from "#app/domain/account";
import {
  NewAccountInput,
  passwordFor,
  RoleInput,
} from "#app/domain/account-input";
import { emailKey } from "#app/domain/email-key";
import { fieldIssues } from "#app/domain/form-field";
import type { RoleGrant } from "#app/domain/user";
import { wordsFor } from "#app/i18n/words";
import { hashPassword } from "#app/server/password.server";
import { StartError } from "#app/server/start-error.server";
import type { Database } from "#db/client";
import { findAccountByEmail, listAccounts } from "#db/queries/accounts";
import { need } from "./options";
import type { AccountOptions } from "./options";
import { passwordFromStdin, randomPassword } from "./password";
import { language, words } from "./words";

/** What one action does; gives the lines to print. */
type Action = (
  db: Database,
  options: AccountOptions,
  now: Date,
) => Promise<string[]>;

/** Every action of the command, by its name. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  create,
  list,
  grant,
  revoke,
  suspend,
};

async function create(db: Database, options: AccountOptions, now: Date) {
  const [email, name] = [need(options, "email"), need(options, "name")];
  const account = checked(NewAccountInput, { email, name });
  const { role, scopes } = roleOf(options);
  const password = options.passwordStdin
    ? await chosenPassword(account)
    : randomPassword();
  const passwordHash = await hashPassword(password);
  const by = "operator";
  const request = { ...account, passwordHash, language, role, scopes, by, now };
  accept(await createAccount(db, { ...request, by }));
  return [
    words.created(account.name, account.email),
    ...(options.passwordStdin ? [] : [words.password(password)]),
  ];
}

async function list(db: Database) {
  const accounts = await listAccounts(db);
  if (accounts.length === 0) return [words.none];
  return accounts.map(({ email, displayName, state, roles }) =>
    [email, displayName, state, shown(roles)].join("\t"),
  );
}

async function grant(db: Database, options: AccountOptions, now: Date) {
  const { id, email } = await person(db, options);
  const { role, scopes } = roleOf(options);
  for (const scope of scopes) {
    const request = { userId: id, role, scope, by: "operator", now } as const;
    accept(await grantRole(db, request));
  }
  return [
    words.granted(email, shown(scopes.map((scope) => ({ role, scope })))),
  ];
}

async function revoke(db: Database, options: AccountOptions, now: Date) {
  const { id, email, roles } = await person(db, options);
  const { role, scopes } = roleOf(options);
  const isAnywhere = options.values["provinces"] === undefined;
  const held = roles.filter((grant) => grant.role === role);
  const meant = isAnywhere ? held : scopes.map((scope) => ({ role, scope }));
  if (meant.length === 0) accept({ ok: false, reason: "not_held" });
  for (const { scope } of meant) {
    const request = { userId: id, role, scope, by: "operator", now } as const;
    accept(await revokeRole(db, request));
  }
  return [words.revoked(email, shown(meant))];
}

async function suspend(db: Database, options: AccountOptions, now: Date) {
  const { id, email } = await person(db, options);
  accept(await suspendAccount(db, { userId: id, by: "operator", now }));
  return [words.suspended(email)];
}

async function person(db: Database, options: AccountOptions): Promise<Account> {
  const email = need(options, "email");
  const account = await findAccountByEmail(db, emailKey(email));
  if (!account) throw new StartError(words.nobody(email), 1);
  return account;
}

function roleOf(options: AccountOptions) {
  const { provinces } = options.values;
  return checked(RoleInput, { role: need(options, "role"), provinces });
}

async function chosenPassword(account: { name: string; email: string }) {
  const schema = passwordFor(account.name, account.email);
  const result = schema.safeParse(await passwordFromStdin());
  if (result.success) return result.data;
  const [issue] = fieldIssues(result.error);
  throw invalid("password-stdin", issue);
}

function checked<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = fieldIssues(result.error);
  throw invalid(issue?.field ?? "", issue);
}

type Issue = ReturnType<typeof fieldIssues>[number];

function invalid(option: string, issue: Issue | undefined): StartError {
  const { validation } = wordsFor(language);
  const why = validation[issue?.key ?? "parameter_malformed"];
  return new StartError(words.invalid(option, why), 2);
}

type Refusal = keyof typeof words.refused;

function accept(result: { ok: true } | { ok: false; reason: Refusal }): void {
  if (!result.ok) throw new StartError(words.refused[result.reason], 1);
}

function shown(roles: readonly RoleGrant[]): string {
  return roles.map(({ role, scope }) => `${role}:${scope}`).join(" ");
}
