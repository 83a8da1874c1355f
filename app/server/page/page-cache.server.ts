import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { KeptPage } from "./kept-page.server";
import { PageStore } from "./page-store.server";
import type { RecordWatch, SiteState } from "../record/record-watch.server";
import type { PageRenderer, RenderedPage } from "./render-page.server";

const MIB = 1024 * 1024;

/** Memory for pages, addresses included. */
const MOST_BYTES = 32 * MIB;

/** Larger answers, before compression, are made anew: two of them would push out a hundred pages. */
const LARGEST_PAGE = MIB / 2;

/** How often a page is rendered while the record grows under it: then readers get what there is, maybe of two states. */
const MOST_RENDERINGS = 3;

/** What came of asking for a page: one that is kept, or one that was made for those who asked just now. */
export type PageAnswer =
  { kept: true; page: KeptPage } | { kept: false; page: RenderedPage };

/** Who made it necessary to render a page: the name of their request and the headers of every answer. */
export interface Occasion {
  requestId: string;
  headers: OutgoingHttpHeaders;
}

/**
 * Public pages, kept in memory for as long as the state of the site is the one that they show. Whoever
 * asks for a page that is being rendered waits for that rendering.
 */
export class PageCache {
  readonly #pages: PageStore<KeptPage>;
  readonly #rendering = new Map<string, Promise<PageAnswer>>();
  #stateId = "";

  constructor(
    private readonly watch: RecordWatch,
    private readonly render: PageRenderer,
    mostBytes = MOST_BYTES,
  ) {
    this.#pages = new PageStore(mostBytes);
  }

  /** Bytes held now. */
  get bytes(): number {
    return this.#pages.bytes;
  }

  /** The page that is kept, where the state of the site is known and somebody has asked for the page since. */
  find(key: string): KeptPage | undefined {
    const state = this.watch.known();
    return state === undefined ? undefined : this.#pagesOf(state).find(key);
  }

  /** What begins the tags of a page: equal for equal pages, whether any is kept or not. */
  async tagKey(key: string): Promise<string> {
    return tagKeyOf(await this.watch.current(), key);
  }

  /** The page, rendered where nobody has asked for it since the state of the site changed. */
  async ask(key: string, occasion: Occasion): Promise<PageAnswer> {
    const state = await this.watch.current();
    const page = this.#pagesOf(state).find(key);
    if (page !== undefined) return { kept: true, page };
    const name = `${state.id} ${key}`;
    const shared = this.#rendering.get(name);
    if (shared !== undefined) return await shared;
    const rendering = this.#make(key, state, occasion);
    this.#rendering.set(name, rendering);
    try {
      return await rendering;
    } finally {
      this.#rendering.delete(name);
    }
  }

  /** Counts a page anew that was made in another form. */
  grew(key: string, page: KeptPage): void {
    if (this.#pages.find(key) === page) this.#pages.keep(key, page);
  }

  async #make(
    key: string,
    state: SiteState,
    occasion: Occasion,
    attempt = 1,
  ): Promise<PageAnswer> {
    const rendered = await this.render(key, occasion.requestId);
    if (!mayBeKept(rendered)) return { kept: false, page: rendered };
    // What was read along the way is of one state only if that state still holds. The record only grows.
    const after = await this.watch.look();
    if (after.id !== state.id) {
      return attempt < MOST_RENDERINGS
        ? await this.#make(key, after, occasion, attempt + 1)
        : { kept: false, page: rendered };
    }
    const tagKey = tagKeyOf(state, key);
    const page = await KeptPage.of(rendered, occasion.headers, tagKey);
    if (this.#stateId === state.id) this.#pages.keep(key, page);
    return { kept: true, page };
  }

  #pagesOf(state: SiteState): PageStore<KeptPage> {
    if (state.id !== this.#stateId) {
      this.#pages.clear();
      this.#stateId = state.id;
    }
    return this.#pages;
  }
}

function mayBeKept({ status, headers, body }: RenderedPage): boolean {
  const isForOne =
    headers.has("Set-Cookie") ||
    /private|no-store/.test(headers.get("Cache-Control") ?? "");
  return status === 200 && !isForOne && body.length <= LARGEST_PAGE;
}

function tagKeyOf({ id }: SiteState, key: string): string {
  const hash = createHash("sha256").update(`${id} ${key}`);
  return hash.digest("base64url").slice(0, 22);
}
