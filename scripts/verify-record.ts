import { existsSync } from "node:fs";
import { verifyRecord } from "#app/commands/verify-record.server";
import { openEvidenceStore } from "#app/server/file/evidence-store.server";
import { readSettings } from "#app/server/http/env.server";
import {
  RECORD_CHECK_WORDS,
  recordFaultLine,
} from "#app/server/record/record-fault-line.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import { StartError, terminalLanguage } from "#app/server/start-error.server";
import { openDatabase } from "#db/client";
import { failInTerminal } from "./terminal-command";

/** `npm run verify-record [-- --demo]`: recomputes the public record and the public state; exit 1 names the first entry or row that does not fit. */

const language = terminalLanguage(process.env);
const words = RECORD_CHECK_WORDS[language];

async function main(): Promise<number> {
  const demo = process.argv.includes("--demo");
  const settings = readSettings(process.env, { demo });
  const isElsewhere = !demo && Boolean(process.env["DATABASE_URL"]);
  if (!isElsewhere && !existsSync(settings.dataDir)) {
    throw new StartError(words.noData(settings.dataDir), 1);
  }
  const db = await openDatabase(settings.databaseUrl);
  try {
    const signed = await recordSigner(db, settings).lastSigned();
    const store = openEvidenceStore(settings);
    const result = await verifyRecord(db, { signed, store });
    if (result.ok) {
      console.log(words.fits(result.size, result.root));
      return 0;
    }
    const line = recordFaultLine(result.fault, language);
    console.error(`${line} ${words.advice}`);
    return 1;
  } finally {
    await db.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  failInTerminal(error);
}
