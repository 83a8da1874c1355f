import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import { readSettings } from "#app/server/http/env.server";
import { mailboxKeyOf } from "#app/server/account/mailbox-key.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { terminalLanguage } from "#app/server/start-error.server";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { ACTIONS } from "./actions";
import { misuse, readOptions, type AccountRun } from "./options";

/** Does what the command line says and gives the lines to print; throws `StartError` for what the operator can put right. */
export async function runAccount(run: AccountRun): Promise<string[]> {
  const options = readOptions(run.args, terminalLanguage(run.env));
  const action = ACTIONS.get(options.action);
  if (action === undefined) throw misuse(options.words, options.action);
  const settings = readSettings(run.env, options);
  const secrets = await loadSecrets(settings.dataDir, settings);
  const db = await openDatabase(settings.databaseUrl);
  try {
    await migrate(db, MIGRATIONS, run.now);
    const lines = await action(db, { ...options, settings }, run);
    const mailboxKey = mailboxKeyOf(secrets);
    await keepMailboxes(db, { mailboxKey, now: run.now });
    return lines;
  } finally {
    await db.destroy();
  }
}
