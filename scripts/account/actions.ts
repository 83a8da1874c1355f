import { createAccount } from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import type { Account } from "#app/domain/account/account";
import {
  NewAccountInput,
  passwordFor,
  RoleInput,
} from "#app/domain/account/account-input";
import { emailKey } from "#app/domain/account/email-key";
import type { RoleGrant } from "#app/domain/account/user";
import type { Settings } from "#app/server/http/env.server";
import { leakedProblem } from "#app/server/account/leaked-problem.server";
import { hashPassword } from "#app/server/account/password.server";
import { StartError } from "#app/server/start-error.server";
import type { Database } from "#db/client";
import { findAccountByEmail, listAccounts } from "#db/queries/account/accounts";
import { accept, checked } from "./checks";
import { need, type AccountOptions, type AccountRun } from "./options";
import { randomPassword } from "./password";

/** The command line, and the settings of the instance it is about. */
interface ActionOptions extends AccountOptions {
  settings: Pick<Settings, "leakedPasswordsFile">;
}

/** What one action does; gives the lines to print. */
type Action = (
  db: Database,
  options: ActionOptions,
  run: AccountRun,
) => Promise<string[]>;

/** Every action of the command, by its name. */
export const ACTIONS = new Map<string, Action>([
  ["create", create],
  ["list", list],
  ["grant", grant],
  ["revoke", revoke],
  ["suspend", suspend],
]);

async function create(db: Database, options: ActionOptions, run: AccountRun) {
  const { words, language, passwordStdin } = options;
  const [email, name] = [need(options, "email"), need(options, "name")];
  const account = checked(NewAccountInput, { email, name }, options);
  const appointment = roleOf(options);
  const password = passwordStdin
    ? await chosenPassword(account, options, run)
    : randomPassword();
  const request = {
    ...account,
    ...appointment,
    passwordHash: await hashPassword(password),
    language,
    by: "operator",
    now: run.now,
  } as const;
  accept(await createAccount(db, request), options);
  return [
    words.created(account.name, account.email),
    ...(passwordStdin ? [] : [words.password(password)]),
  ];
}

async function list(db: Database, { words }: AccountOptions) {
  const accounts = await listAccounts(db);
  if (accounts.length === 0) return [words.none];
  return accounts.map(({ email, displayName, state, roles }) =>
    [email, displayName, state, shown(roles)].join("\t"),
  );
}

async function grant(db: Database, options: AccountOptions, run: AccountRun) {
  const { id, email } = await person(db, options);
  const { role, scopes } = roleOf(options);
  const meant = scopes.map((scope) => ({ role, scope }));
  for (const given of meant) {
    const request = { ...given, userId: id, by: "operator" } as const;
    accept(await grantRole(db, { ...request, now: run.now }), options);
  }
  return [options.words.granted(email, shown(meant))];
}

/** Without provinces it takes the role away wherever it is held. */
async function revoke(db: Database, options: AccountOptions, run: AccountRun) {
  const { id, email, roles } = await person(db, options);
  const { role, scopes } = roleOf(options);
  const isEverywhere = options.values["provinces"] === undefined;
  const held = roles.filter((given) => given.role === role);
  const meant = isEverywhere ? held : scopes.map((scope) => ({ role, scope }));
  if (meant.length === 0) accept({ ok: false, reason: "not_held" }, options);
  for (const taken of meant) {
    const request = { ...taken, userId: id, by: "operator" } as const;
    accept(await revokeRole(db, { ...request, now: run.now }), options);
  }
  return [options.words.revoked(email, shown(meant))];
}

async function suspend(db: Database, options: AccountOptions, run: AccountRun) {
  const { id, email } = await person(db, options);
  const request = { userId: id, by: "operator", now: run.now } as const;
  accept(await suspendAccount(db, request), options);
  return [options.words.suspended(email)];
}

async function person(db: Database, options: AccountOptions): Promise<Account> {
  const email = need(options, "email");
  const account = await findAccountByEmail(db, emailKey(email));
  if (!account) throw new StartError(options.words.nobody(email), 1);
  return account;
}

function roleOf(options: AccountOptions) {
  const { provinces } = options.values;
  const role = need(options, "role");
  return checked(RoleInput, { role, provinces }, options);
}

async function chosenPassword(
  account: { name: string; email: string },
  options: ActionOptions,
  { readPassword }: AccountRun,
): Promise<string> {
  const schema = passwordFor(account.name, account.email);
  const typed = await readPassword();
  const chosen = checked(schema, typed, options, "password-stdin");
  const { words, language, settings } = options;
  const leaked = await leakedProblem(
    { settings },
    { language },
    { password: chosen },
  );
  if (leaked === null) return chosen;
  throw new StartError(words.invalid("password-stdin", leaked.message), 2);
}

function shown(roles: readonly RoleGrant[]): string {
  return roles.map(({ role, scope }) => `${role}:${scope}`).join(" ");
}
