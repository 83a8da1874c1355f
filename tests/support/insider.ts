import type { Actor } from "#app/domain/user";
import { formToken } from "#app/server/form-token.server";
import type { Database } from "#db/client";
import type { PageSite } from "./page-site";
import { signedIn } from "./signed-in";

/** What somebody who is signed in gets to see. */
export interface Seen {
  status: number;
  location: string;
  text: string;
}

/** Somebody signed in at a site, who opens pages and sends forms with the right token. */
export interface Insider {
  open(path: string): Promise<Seen>;
  send(path: string, form: Record<string, string>): Promise<Seen>;
}

/** Signs somebody in. */
export async function insider(
  site: PageSite,
  db: Database,
  actor: Actor,
): Promise<Insider> {
  const cookie = await signedIn({ db }, actor);
  const token = formToken(site.formKey, "s", cookie.slice(2));
  const see = async (asked: Parameters<PageSite["send"]>[0]) => {
    const { status, headers, body } = await site.send(asked);
    return { status, location: headers.location ?? "", text: String(body) };
  };
  return {
    open: (path) => see({ method: "GET", path, headers: { Cookie: cookie } }),
    send(path, form) {
      const body = String(new URLSearchParams({ ...form, formToken: token }));
      const headers = {
        Cookie: cookie,
        Origin: site.origin,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": String(Buffer.byteLength(body)),
      };
      return see({ method: "POST", path, headers, body });
    },
  };
}
