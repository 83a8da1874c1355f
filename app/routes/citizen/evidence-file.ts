import type { LoaderFunctionArgs } from "@remix-run/node";
import { evidenceAnswer } from "#app/server/file/evidence-answer.server";

/** `GET /evidencia/:sha256`: a file of evidence, for whoever may see it. */
export function loader(args: LoaderFunctionArgs) {
  return evidenceAnswer(args, "whole");
}
