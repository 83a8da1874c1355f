import { join } from "node:path";
import { rm } from "node:fs/promises";
import type { Request } from "express";
import { isAllowed } from "#app/domain/permissions";
import type { AppContext } from "../context.server";
import type { Settings } from "./env.server";
import { readSession } from "../account/session.server";
import { PLAN_RULE } from "../file/upload-file.server";
import { readUpload, type Upload } from "../file/upload.server";
import { takesFiles, takesPlans } from "../file/upload-route.server";

/** Says whether a request is a form that may carry files. */
export function isUpload({ method, path, headers }: Request): boolean {
  return takesFiles({ method, path, type: headers["content-type"] });
}

/** The folder of files on their way in, on the same disk as those that have arrived. */
export function incomingFolder({ dataDir }: Pick<Settings, "dataDir">): string {
  return join(dataDir, "incoming");
}

/** Takes away what a process that was stopped left on its way in. */
export async function clearIncoming(
  settings: Pick<Settings, "dataDir">,
): Promise<void> {
  await rm(incomingFolder(settings), { recursive: true, force: true });
}

/**
 * Reads a form that may carry files; null for every other request. Files are kept for those alone who
 * may send them: the text of others is read, so that it can be shown again, and their files are not.
 */
export async function uploadOf(
  request: Request,
  webRequest: globalThis.Request,
  context: AppContext,
): Promise<Upload | null> {
  if (!isUpload(request)) return null;
  const { actor } = await readSession(webRequest, context);
  const folder = incomingFolder(context.settings);
  return takesPlans(request)
    ? await readUpload(request, {
        ...{ folder, rule: PLAN_RULE },
        keepFiles: isAllowed(actor, "plan.draft"),
      })
    : await readUpload(request, {
        folder,
        keepFiles: isAllowed(actor, "update.submit"),
      });
}
