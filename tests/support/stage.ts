import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Language } from "#app/i18n/language";
import { openBrowser } from "./browser";
import { Person } from "./person";
import { openDemo, openSite, type BuiltSite, type Fill } from "./site";

/** A telephone held upright, without script: what every story is told with unless it says otherwise. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  javaScriptEnabled: false,
  locale: "es-PE",
  timezoneId: "America/Lima",
};

/** Milliseconds that nobody waits for a page unless something is wrong. */
const PATIENCE = 30_000;

/** Where the stories of one file happen: a site of their own and a browser. */
export interface Stage {
  readonly origin: string;
  /** Has the site answer nobody, or go on. */
  silence(isSilent: boolean): void;
  /** A page in a browser profile of its own, with a telephone unless the options say otherwise. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Somebody with a telephone and no script. */
  person(language?: Language, options?: BrowserContextOptions): Promise<Person>;
  /** So many people, each with a telephone of their own. */
  people<N extends number>(count: N): Promise<Crowd<N>>;
}

type Crowd<N extends number, So extends Person[] = []> = So["length"] extends N
  ? So
  : Crowd<N, [...So, Person]>;

/**
 * Sets a stage up for the tests of the calling file or block. After each test it is checked that
 * nobody's browser asked another server for anything or broke the page's own policy, and that the site
 * logged no failure. `fill` peoples the site before it opens; `"demo"` opens the demonstration.
 */
export function setStage(fill: Fill | "demo" = async () => {}): Stage {
  let browser: Browser;
  let site: BuiltSite;
  const complaints: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      fill === "demo" ? openDemo() : openSite(fill),
    ]);
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect([...complaints.splice(0), ...site.failures()]).toEqual([]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  async function page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      ...PHONE,
      baseURL: site.origin,
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && origin !== site.origin)
        complaints.push(`asked ${origin}`);
    });
    context.on("console", (message) => {
      if (/content security policy/i.test(message.text()))
        complaints.push(message.text());
    });
    return await context.newPage();
  }

  async function person(
    language: Language = "es",
    options: BrowserContextOptions = {},
  ): Promise<Person> {
    return new Person(await page(options), language);
  }

  return {
    get origin() {
      return site.origin;
    },
    silence: (isSilent) => site.silence(isSilent),
    page,
    person,
    people: async <N extends number>(count: N) => {
      const crowd = Array.from({ length: count }, () => person());
      return (await Promise.all(crowd)) as Crowd<N>;
    },
  };
}
