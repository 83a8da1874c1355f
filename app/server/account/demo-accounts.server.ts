import { listAccounts } from "#db/queries/account/accounts";
import {
  DEMO_PASSWORD,
  type DemoAccount,
} from "#app/domain/account/demo-account";
import type { AppContext } from "../context.server";

/** Accounts listed at most: those of the demonstration are its oldest. */
const MOST = 20;

/** The invented accounts and their password where this is the demonstration; null where accounts are people's. */
export async function demoAccounts({
  db,
  settings,
}: Pick<AppContext, "db" | "settings">): Promise<{
  password: string;
  accounts: readonly DemoAccount[];
} | null> {
  if (!settings.demo) return null;
  const all = await listAccounts(db);
  const invented = all.filter(({ email }) => email.endsWith(".example"));
  const accounts = invented
    .slice(0, MOST)
    .map(({ email, displayName, roles }) => ({ email, displayName, roles }));
  return { password: DEMO_PASSWORD, accounts };
}
