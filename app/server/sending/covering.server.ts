import { redirect } from "@remix-run/node";
import { isImage } from "#app/domain/evidence/evidence-file";
import { photoGrid, readSquares } from "#app/domain/evidence/photo-grid";
import { nextState } from "#app/domain/decision/lifecycle";
import { namedFiles } from "#app/domain/update/own-photo";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { findOwnUpdate } from "#db/queries/update/own-updates";
import { deviceOwner } from "./device-owner.server";
import { viewerOf } from "../admin/admin-viewer.server";
import type { AppContext } from "../context.server";
import { inLanguage } from "../http/local-path.server";
import { problem } from "../http/problem.server";
import type { SignedIn } from "../account/session.server";

/** What a page on one photo of one's own update is asked for: its path, and how far its author has come. */
interface Asked {
  request: Request;
  context: AppContext;
  session: SignedIn;
  params: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything that covering one file of one's own update shows. `?casillas=` names the squares chosen so
 * far, `?ver=si` shows how they would look, `?hecho=` that they are covered. Throws 404 for what is not
 * there or not theirs; of what can no longer be changed it leads to the update.
 */
export async function loadCovering({
  request,
  context,
  session,
  params,
}: Asked) {
  const { actor, language } = session;
  const id = (params["id"] ?? "").slice(0, 64);
  const update = await findOwnUpdate(context.db, id, actor.id);
  const named = update === null ? [] : namedFiles(update);
  const files = await listOwnFiles(context.db, actor.id, named);
  const file = files.get(params["photo"] ?? "");
  if (update === null || file === undefined) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  if (nextState(update.state, "save") === null) {
    throw redirect(inLanguage(`/mis-aportes/${update.id}`, language), 303);
  }
  const { searchParams: query } = new URL(request.url);
  const { width, height } = file;
  const isPhoto = isImage(file) && width !== null && height !== null;
  const grid = isPhoto ? photoGrid({ width, height }) : null;
  const text = query.get("casillas") ?? "";
  const squares = grid === null ? null : readSquares(grid, text);
  return {
    ...viewerOf(session),
    owner: deviceOwner(actor),
    update: { id: update.id, targetCode: update.targetCode },
    file,
    side: isPhoto ? { width, height } : null,
    others: [...files.values()].filter(
      (other) => other.receivedId !== file.receivedId && isImage(other),
    ),
    squares: squares ?? [],
    looks: (squares ?? []).length > 0 && query.get("ver") === "si",
    done: doneOf(query.get("hecho")),
  };
}

/** What the page on one photo shows. */
export type Covering = Awaited<ReturnType<typeof loadCovering>>;

function doneOf(text: string | null): "covered" | "elsewhere" | null {
  if (text === "si") return "covered";
  return text === "otro" ? "elsewhere" : null;
}
