import type { Viewer } from "#app/components/layout/account-bar";
import { isAllowed } from "#app/domain/permissions";
import type { Actor } from "#app/domain/account/user";
import type { Session } from "../account/session.server";

/** What a page says of whoever is signed in and looks at it. */
export function viewerOf({
  actor,
  formToken,
}: Pick<Session, "formToken"> & { actor: Actor }): Viewer {
  return {
    name: actor.displayName,
    formToken,
    moderates: isAllowed(actor, "queue.read"),
    administers: isAllowed(actor, "account.manage"),
    contributes: isAllowed(actor, "update.submit"),
  };
}

/** The same of whoever may have no session any more: null where they have none. */
export function viewerIn({
  actor,
  formToken,
}: Pick<Session, "actor" | "formToken">): Viewer | null {
  return actor === null ? null : viewerOf({ actor, formToken });
}
