import { ListenError } from "#app/server/listen.server";
import { BentFileError } from "#app/server/backup/evidence-copy.server";
import { UnreadableHeadError } from "#app/server/backup/held-record.server";
import { StartError } from "#app/server/start-error.server";
import type { BackupWords } from "./words";

/** Runs one of these commands and puts what an operator can put right into one line. */
export async function explaining<T>(
  words: BackupWords,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw lineOf(error, words) ?? error;
  }
}

function lineOf(error: unknown, words: BackupWords): StartError | null {
  if (error instanceof ListenError && error.code === "EADDRINUSE") {
    return new StartError(words.siteOpen(error.port), 1);
  }
  if (error instanceof BentFileError) {
    return new StartError(words.fileBent(error.sha256), 1);
  }
  if (error instanceof UnreadableHeadError) {
    return new StartError(words.headUnreadable(error.message), 1);
  }
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const isDisk = /^E(?:NOSPC|ROFS|ACCES|PERM|NOTDIR|EXIST|DQUOT)$/;
  return path !== undefined && isDisk.test(code ?? "")
    ? new StartError(words.cannotWrite(path, code ?? ""), 1)
    : null;
}
