import { createHmac } from "node:crypto";
import type { Actor } from "#app/domain/user";
import type { AppContext } from "./context.server";

/** The key by which an account's devices know whose things they keep: says nothing to anybody else. */
export function deviceOwner(
  { secrets }: Pick<AppContext, "secrets">,
  { id }: Pick<Actor, "id">,
): string {
  return createHmac("sha256", secrets.formKey)
    .update(`device-owner ${id}`, "utf8")
    .digest("base64url")
    .slice(0, 22);
}
