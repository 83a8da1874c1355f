import { emailKey } from "#app/domain/account/email-key";
import type { InvitationKey } from "#db/queries/group/group-invitations";
import { findOwnCredentials } from "#db/queries/account/users";
import type { AppContext } from "../context.server";
import { mailTokenHash } from "../account/mail-token.server";

/** The key of a person's confirmed address, by which invitations find them; null where they have none. */
export async function ownAddressKey(
  { db }: Pick<AppContext, "db">,
  userId: string,
): Promise<string | null> {
  const own = await findOwnCredentials(db, userId);
  return own?.isConfirmed === true ? emailKey(own.email) : null;
}

/**
 * How the invitation of an address is found: by the `token` that was mailed, or, for whoever is signed
 * in with the address it went to, by its `id`. Null where the address names none.
 */
export async function invitationKey(
  request: Pick<Request, "url">,
  context: Pick<AppContext, "db">,
  userId: string | null,
): Promise<InvitationKey | null> {
  const { searchParams } = new URL(request.url);
  const token = searchParams.get("token");
  if (token !== null) return { tokenHash: mailTokenHash(token.slice(0, 100)) };
  const id = searchParams.get("id");
  if (id === null || userId === null) return null;
  const addresseeKey = await ownAddressKey(context, userId);
  return addresseeKey === null ? null : { id: id.slice(0, 64), addresseeKey };
}
