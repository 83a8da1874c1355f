import type { OutgoingHttpHeaders } from "node:http";
import {
  encoded,
  fromBrotli,
  isCompressible,
  type Coding,
} from "../http/content-coding.server";
import type { Weighed } from "./page-store.server";
import type { RenderedPage } from "./render-page.server";

/** Whoever keeps a copy asks each time whether it still holds; the answer is short. */
export const CACHE_CONTROL = "public, max-age=0, must-revalidate";

/** What a page costs in memory beside its bytes and its address, roughly. */
const OVERHEAD_BYTES = 4 * 1024;

/** Describes the body, which a 304 does not have; a browser would put these over those it knows. */
const OF_BODY = /^(?:content-|transfer-encoding$|connection$)/i;

/** Set for each form of a page, whatever the page says. */
const OF_FORM = /^(?:etag|content-encoding|content-length|vary)$/i;

/** Headers of a rendered page that go no further: the framework's own, and cookies. */
const NOT_KEPT = /^(?:x-remix-|set-cookie$)/;

/** A page in one form, ready to be sent: names and values of headers in turn, and the bytes. */
export interface PageForm {
  tag: string;
  /** When it changed last, in milliseconds since 1970, where the page says so. */
  changed: number | null;
  headers: readonly string[];
  /** The headers of the answer to whoever has it already. */
  shortHeaders: readonly string[];
  bytes: Buffer;
}

/** The tag of a page in one form; `tagKey` stands for its address and the state of the site. */
export function tagOfPage(tagKey: string, coding: Coding): string {
  return `"${tagKey}-${coding}"`;
}

/** A public answer that is kept, in the forms that were asked for. */
export class KeptPage implements Weighed {
  readonly #forms = new Map<Coding, PageForm>();
  readonly #headers: readonly (readonly [string, string])[];
  readonly #changed: number | null;

  private constructor(
    private readonly tagKey: string,
    private readonly isText: boolean,
    headers: readonly (readonly [string, string])[],
  ) {
    this.#headers = headers;
    const changed = headers.find(([name]) => /^last-modified$/i.test(name));
    const moment = Date.parse(changed?.[1] ?? "");
    this.#changed = Number.isNaN(moment) ? null : moment;
  }

  /** A rendered page; `others` are the headers that every answer carries, and the page's own go over them. */
  static async of(
    { headers, body }: RenderedPage,
    others: OutgoingHttpHeaders,
    tagKey: string,
  ): Promise<KeptPage> {
    const isText = isCompressible(headers.get("Content-Type") ?? "");
    const coding = isText ? "br" : "identity";
    const page = new KeptPage(tagKey, isText, headersOf(headers, others));
    page.#add(coding, await encoded(body, coding));
    return page;
  }

  get weight(): number {
    let bytes = OVERHEAD_BYTES;
    for (const form of this.#forms.values()) bytes += form.bytes.length;
    return bytes;
  }

  /** The form for readers who take this coding, where it is made already. */
  form(coding: Coding): PageForm | undefined {
    return this.#forms.get(this.isText ? coding : "identity");
  }

  /** The form for readers who take this coding. */
  async makeForm(coding: Coding): Promise<PageForm> {
    const made = this.form(coding);
    if (made !== undefined) return made;
    const smallest = this.#forms.get("br");
    if (smallest === undefined) throw new TypeError("a text without its form");
    const plain = await fromBrotli(smallest.bytes);
    return this.form(coding) ?? this.#add(coding, await encoded(plain, coding));
  }

  #add(coding: Coding, bytes: Buffer): PageForm {
    const tag = tagOfPage(this.tagKey, coding);
    const ofForm = ["ETag", tag, "Vary", "Accept-Encoding"];
    const encoding = coding === "identity" ? [] : ["Content-Encoding", coding];
    const kept = this.#headers.filter(([name]) => !OF_BODY.test(name));
    const form = {
      tag,
      changed: this.#changed,
      headers: [
        ...this.#headers.flat(),
        ...ofForm,
        ...encoding,
        ...["Content-Length", String(bytes.length)],
      ],
      shortHeaders: [...kept.flat(), ...ofForm],
      bytes,
    };
    this.#forms.set(coding, form);
    return form;
  }
}

function headersOf(
  own: Headers,
  others: OutgoingHttpHeaders,
): (readonly [string, string])[] {
  const all = new Map<string, readonly [string, string]>();
  const set = (name: string, value: string) =>
    all.set(name.toLowerCase(), [name, value]);
  for (const [name, value] of Object.entries(others)) set(name, String(value));
  set("cache-control", CACHE_CONTROL);
  for (const [name, value] of own) {
    if (!NOT_KEPT.test(name)) set(name, value);
  }
  return [...all.values()].filter(([name]) => !OF_FORM.test(name));
}
