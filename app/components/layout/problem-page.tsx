import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useHref, usePage } from "./page";
import { UnsentFormAgain } from "../form/unsent-form";
import type { UnsentForm } from "#app/domain/form/unsent-form";
import type { Words } from "#app/i18n/words";

/** A calm page for whatever went wrong: what happened, and what to do next. */
export function ProblemPage() {
  const error = useRouteError();
  const { words } = usePage();
  const href = useHref();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const detail = problemText(data, "detail");
  const unsent = unsentOf(data);
  const { title, text } = problemWords(status, words);
  return (
    <>
      <h1>{problemText(data, "title") ?? title}</h1>
      <p className="lead">{detail ?? text}</p>
      {unsent === null ? null : <UnsentFormAgain unsent={unsent} />}
      <h2>{words.problem.whatNow}</h2>
      <ul>
        <li>
          <a href={href("/metas")}>{words.problem.goTargets}</a>
        </li>
        <li>
          <a href={href("/provincias")}>{words.problem.goProvinces}</a>
        </li>
        <li>
          <a href={href("/")}>{words.problem.goHome}</a>
        </li>
      </ul>
    </>
  );
}

/** Words in the reader's language that the route sent along, or null. */
export function problemText(
  data: unknown,
  name: "title" | "detail",
): string | null {
  if (typeof data !== "object" || data === null) return null;
  const value = (data as Partial<Record<string, unknown>>)[name];
  return typeof value === "string" ? value : null;
}

/** The form that could not be kept, where there was one. */
function unsentOf(data: unknown): UnsentForm | null {
  if (typeof data !== "object" || data === null) return null;
  // Only the server puts it there.
  return (data as { unsent?: UnsentForm | null }).unsent ?? null;
}

/** Title and text for a status code. */
export function problemWords(
  status: number,
  words: Words,
): { title: string; text: string } {
  const { problem } = words;
  if (status === 404)
    return { title: problem.notFoundTitle, text: problem.notFound };
  if (status === 403)
    return { title: problem.forbiddenTitle, text: problem.forbidden };
  if (status === 409)
    return { title: problem.conflictTitle, text: problem.badRequest };
  if (status === 503) return { title: problem.busyTitle, text: problem.busy };
  if (status < 500)
    return { title: problem.badRequestTitle, text: problem.badRequest };
  return { title: problem.failedTitle, text: problem.failed };
}
