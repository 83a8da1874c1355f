import { JSDOM } from "jsdom";

/** Anything that answers requests as the site does. */
export type Answer = (request: Request) => Promise<Response>;

/** A page as somebody without script sees it. */
export interface SeenPage {
  status: number;
  /** Where a redirect leads, else null. */
  location: string | null;
  headers: Headers;
  document: Document;
}

/** Somebody with a browser that keeps cookies, follows nothing by itself and runs no script. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly answer: Answer,
    readonly origin = "http://localhost:3000",
  ) {}

  /** Opens a page. */
  async open(path: string): Promise<SeenPage> {
    return await this.#send(new Request(`${this.origin}${path}`));
  }

  /** Fills in the form of a page and sends it; hidden fields go along as they came. */
  async send(
    path: string,
    page: SeenPage,
    typed: Readonly<Record<string, string>>,
  ): Promise<SeenPage> {
    const fields = new URLSearchParams();
    for (const input of page.document.querySelectorAll("form input")) {
      const name = input.getAttribute("name");
      if (input.getAttribute("type") !== "hidden" || name === null) continue;
      fields.set(name, input.getAttribute("value") ?? "");
    }
    for (const [name, value] of Object.entries(typed)) fields.set(name, value);
    return await this.post(path, fields);
  }

  /** Sends fields without looking at any page. */
  async post(path: string, fields: URLSearchParams): Promise<SeenPage> {
    const init = { method: "POST", body: fields };
    return await this.#send(new Request(`${this.origin}${path}`, init));
  }

  async #send(request: Request): Promise<SeenPage> {
    const jar = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    if (jar.length > 0) request.headers.set("Cookie", jar.join("; "));
    const response = await this.answer(request);
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return {
      status: response.status,
      location: response.headers.get("Location"),
      headers: response.headers,
      document: new JSDOM(await response.text()).window.document,
    };
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const [name = "", value = ""] = pair.split("=");
    if (attributes.includes("Max-Age=0")) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
