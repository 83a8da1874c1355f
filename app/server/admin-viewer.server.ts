import type { AdminViewer } from "#app/components/admin/admin-frame";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/user";
import type { Session } from "./session.server";

/** What a page of the administration says of whoever looks at it. */
export function viewerOf({
  actor,
  formToken,
}: Pick<Session, "formToken"> & { actor: Actor }): AdminViewer {
  return {
    name: actor.displayName,
    formToken,
    moderates: isAllowed(actor, "queue.read"),
    administers: isAllowed(actor, "account.manage"),
  };
}
