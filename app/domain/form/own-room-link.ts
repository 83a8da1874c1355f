import type { DraftFields } from "../update/draft-fields";
import type { FieldIssue } from "./form-field";

/** Rooms that a link must not lead into: whoever follows it while signed in would act there. */
const ROOMS =
  /^\/(?:moderacion|admin|cuenta|aportar|mis-aportes|mis-grupos)(?:[/?#]|$)/i;

/**
 * Links of an update, as typed, that lead into a room of this site behind somebody's account, by field.
 * `ownHost` is the site's own name as `URL.host` gives it. Public pages of the site may be linked.
 */
export function linksIntoRooms(
  { evidence }: Pick<DraftFields, "evidence">,
  ownHost: string,
): FieldIssue[] {
  return evidence.flatMap(({ url }, index) =>
    leadsIntoRoom(url.trim(), ownHost)
      ? [{ field: `evidence[${index}].url`, key: "url_own_room" as const }]
      : [],
  );
}

function leadsIntoRoom(typed: string, ownHost: string): boolean {
  if (typed.length > 4000 || !URL.canParse(typed)) return false;
  const { host, hostname, pathname } = new URL(typed);
  const [ownName] = ownHost.split(":", 1);
  return (host === ownHost || hostname === ownName) && ROOMS.test(pathname);
}
