import type { Actor } from "#app/domain/account/user";
import type { PageSite } from "./page-site";
import { signedIn } from "./signed-in";
import type { World } from "./world";

/** A file as a browser attaches it. */
export interface Attached {
  field: string;
  bytes: Uint8Array;
  name: string;
  type?: string;
}

/** What came back for a form. */
export interface Returned {
  status: number;
  location: string | null;
  html: string;
}

/** Somebody who is signed in and sends the form of an update with files, as a browser without script does. */
export interface Sender {
  cookie: string;
  /** Opens the form and sends it filled in; `typed` goes over what a good update says. */
  send(
    typed: Readonly<Record<string, string>>,
    files?: readonly Attached[],
  ): Promise<Returned>;
  /** Fields of a good update under a fresh token, for what no browser would send. */
  fields(typed?: Readonly<Record<string, string>>): Promise<[string, string][]>;
  get(path: string): Promise<Response>;
}

const GOOD = {
  intent: "submit",
  status: "in_progress",
  effectiveDate: "2022-06-30",
  summary: "La obra empezó y hay una cuadrilla trabajando en el canal.",
};

/** Signs somebody in on a site. */
export async function openSender(
  site: PageSite,
  world: Pick<World, "db">,
  actor: Actor,
  code = "ESP-S-01",
): Promise<Sender> {
  const cookie = await signedIn(world, actor);
  const get = (path: string) =>
    fetch(`${site.origin}${path}`, { headers: headers(), redirect: "manual" });
  const headers = () => ({ Cookie: cookie, Origin: site.origin });
  const path = `/aportar/${code}`;
  const fields = async (typed = {}): Promise<[string, string][]> => {
    const html = await (await get(path)).text();
    const hidden = ["formToken", "submissionId"].map(
      (name): [string, string] => [
        name,
        new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "",
      ],
    );
    return [...hidden, ...Object.entries({ ...GOOD, ...typed })];
  };
  return {
    cookie,
    get,
    fields,
    async send(typed, files = []) {
      const form = new FormData();
      for (const [name, value] of await fields(typed)) form.set(name, value);
      for (const { field, bytes, name, type = "" } of files) {
        const blob = new Blob([new Uint8Array(bytes)], { type });
        form.append(field, blob, name);
      }
      const answer = await fetch(`${site.origin}${path}`, {
        method: "POST",
        body: form,
        headers: headers(),
        redirect: "manual",
      });
      return {
        status: answer.status,
        location: answer.headers.get("Location"),
        html: await answer.text(),
      };
    },
  };
}
