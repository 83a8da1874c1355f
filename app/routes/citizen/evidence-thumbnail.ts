import type { LoaderFunctionArgs } from "@remix-run/node";
import { evidenceAnswer } from "#app/server/file/evidence-answer.server";

/** `GET /evidencia/:sha256/miniatura.webp`: the small picture of an image, for whoever may see the whole. */
export function loader(args: LoaderFunctionArgs) {
  return evidenceAnswer(args, "thumbnail");
}
