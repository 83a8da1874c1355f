import type { LoaderFunctionArgs } from "@remix-run/node";
import { limaDay } from "#app/domain/text/calendar";
import {
  fileEnding,
  isSha256,
  type FileMediaType,
} from "#app/domain/evidence/evidence-file";
import { isAllowed } from "#app/domain/permissions";
import { hasRoleIn } from "#app/domain/account/user";
import {
  isOwnFile,
  isPublishedFile,
  listUpdatesOfCopy,
  listUpdatesOfFile,
} from "#db/queries/evidence/evidence-access";
import {
  findStoredFile,
  type StoredFile,
} from "#db/queries/evidence/stored-files";
import type { AppContext } from "../context.server";
import { isAskedFromAfar, isAskedOfRemoval } from "../plan/desk-reach.server";
import { openEvidenceStore } from "./evidence-store.server";
import { problem } from "../http/problem.server";
import { readSession } from "../account/session.server";

/** Even opened by itself, a file may do nothing at all. */
const SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Who may see a file: everybody, or only the one who asks. */
type Audience = "everybody" | "asker";

/**
 * A stored file, or its small picture, for whoever may see it: everybody once it is published, before
 * that and where it protects a source only its author, the moderators of the province, and those
 * further away while they are asked to decide. To all others there is no such file.
 */
export async function evidenceAnswer(
  { request, params, context }: LoaderFunctionArgs,
  part: "whole" | "thumbnail",
): Promise<Response> {
  const [sha256 = "", ending = ""] = (params["file"] ?? "").split(".", 2);
  const file = isSha256(sha256)
    ? await findStoredFile(context.db, sha256)
    : null;
  const isNamedRight =
    ending === "" || (file !== null && ending === fileEnding(file.mediaType));
  const audience =
    file !== null && isNamedRight
      ? await audienceOf(request, context, sha256)
      : null;
  if (file === null || audience === null) throw notFound(request);
  return await send(request, context, { ...served(file, part), audience });
}

function notFound(request: Request): Response {
  return problem(request, 404, (words) => words.problem.notFound);
}

async function audienceOf(
  request: Request,
  context: AppContext,
  sha256: string,
): Promise<Audience | null> {
  const { db } = context;
  const today = limaDay(context.now());
  if (await isPublishedFile(db, sha256, today)) return "everybody";
  const { actor } = await readSession(request, context);
  if (actor === null) return null;
  if (await isOwnFile(db, sha256, actor.id)) return "asker";
  if (!isAllowed(actor, "update.review")) return null;
  const updates = [
    ...(await listUpdatesOfFile(db, sha256)),
    ...(await listUpdatesOfCopy(db, sha256)),
  ];
  const moderates = updates.some(({ provinceSlug }) =>
    hasRoleIn(actor, "moderator", provinceSlug),
  );
  if (moderates) return "asker";
  const now = context.now();
  for (const { id, isPublic } of updates) {
    if (await isAskedFromAfar(db, actor, id, now)) return "asker";
    // Only what everybody could read is ever taken out of sight.
    if (isPublic && (await isAskedOfRemoval(db, actor, id, now)))
      return "asker";
  }
  return null;
}

interface Served {
  sha256: string | null;
  mediaType: FileMediaType;
}

function served(file: StoredFile, part: "whole" | "thumbnail"): Served {
  return part === "whole"
    ? file
    : { sha256: file.thumbnail?.sha256 ?? null, mediaType: "image/webp" };
}

async function send(
  request: Request,
  { settings }: AppContext,
  { sha256, mediaType, audience }: Served & { audience: Audience },
): Promise<Response> {
  const store = openEvidenceStore(settings);
  const opened = sha256 === null ? null : await store.open(sha256);
  if (sha256 === null || opened === null) throw notFound(request);
  const isPublic = audience === "everybody";
  const tag = `"${sha256}"`;
  const headers = {
    "Content-Type": mediaType,
    "Content-Security-Policy": SANDBOX,
    "Content-Disposition": disposition(sha256, mediaType),
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    // Asked for each time, and answered without its bytes: what is taken out of sight is so at once.
    "Cache-Control": isPublic ? "public, no-cache" : "private, no-store",
    ...(isPublic ? { ETag: tag } : {}),
  };
  const isKnown = request.headers.get("If-None-Match") === tag;
  if (isPublic && isKnown) {
    await opened.body.cancel();
    return new Response(null, { status: 304, headers });
  }
  const length = { "Content-Length": String(opened.size) };
  return new Response(opened.body, { headers: { ...headers, ...length } });
}

/** RFC 6266. The name is our own: what a file was called by its sender stands on the page, as text. */
function disposition(sha256: string, mediaType: FileMediaType): string {
  const name = `evidencia-${sha256.slice(0, 12)}.${fileEnding(mediaType)}`;
  const how = mediaType === "application/pdf" ? "attachment" : "inline";
  return `${how}; filename="${name}"`;
}
