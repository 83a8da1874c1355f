import { emailOf, PASSWORD } from "./accounts";
import type { Authenticator, Bending } from "./authenticator";
import { type Visitor, type SeenPage } from "./visitor";

export const KEYS = "/cuenta/seguridad/llaves";
export const BY_KEY = "/cuenta/entrar/llave";
export const CHECK = "/cuenta/comprobar";

/** What a page's form asks a browser for. */
export function askedOn(page: SeenPage): string {
  const form = page.document.querySelector("form[data-passkey]");
  return form?.getAttribute("data-passkey") ?? "";
}

/** Comes in by e-mail and password, as far as that leads. */
export async function byPassword(visitor: Visitor, name: string) {
  const page = await visitor.open("/cuenta/entrar");
  const typed = { email: emailOf(name), password: PASSWORD };
  return await visitor.send("/cuenta/entrar", page, typed);
}

/** Makes a passkey on the page for it. */
export async function addKey(
  visitor: Visitor,
  key: Authenticator,
  { name = "Mi teléfono", ...bending }: Bending & { name?: string } = {},
): Promise<SeenPage> {
  const page = await visitor.open(KEYS);
  const passkey = key.create(askedOn(page), bending);
  return await visitor.send(KEYS, page, { intent: "passkey", name, passkey });
}

/** Uses a passkey on a page that asks for one. */
export async function useKey(
  visitor: Visitor,
  path: string,
  key: Authenticator,
  bending: Bending = {},
): Promise<SeenPage> {
  const page = await visitor.open(path);
  const passkey = key.get(askedOn(page), bending);
  return await visitor.send(path, page, { passkey });
}
