import { typedContent } from "./typed-update";
import type { OwnUpdate } from "./own-update";

/** The files that the author's form of an update names now, each once, in the order of its rows. */
export function namedFiles({
  draft,
  content,
}: Pick<OwnUpdate, "draft" | "content">): string[] {
  const fields = draft ?? (content === null ? null : typedContent(content));
  const named = (fields?.evidence ?? [])
    .map(({ received }) => received)
    .filter((id) => id !== "");
  return [...new Set(named)];
}

/** The page on which parts of one photo of one's own update are covered. */
export function coverPath(updateId: string, receivedId: string): string {
  return `/mis-aportes/${updateId}/tapar/${receivedId}`;
}
