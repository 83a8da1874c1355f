import type { FileProblem } from "#app/domain/evidence/evidence-file";
import type { AppContext } from "../context.server";
import { scanFile } from "./scan-file.server";

type Parts = Pick<AppContext, "log" | "requestId" | "settings">;

/** Notes that a file was not taken, and why. */
export function noteRefusedFile(
  { log, requestId }: Parts,
  problem: FileProblem,
): void {
  log.warn({ event: "file_refused", problem, requestId }, "file refused");
}

/** What the operator's program has against a file on its way in; null where it may come in. */
export async function scanProblem(
  context: Parts,
  path: string,
): Promise<Extract<FileProblem, "harmful" | "unchecked" | "busy"> | null> {
  const { scannerCommand: program } = context.settings;
  const scan = await scanFile(path, { program });
  if (scan === "clean") return null;
  noteRefusedFile(context, scan);
  return scan;
}
