import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { emailOf, PASSWORD } from "./accounts";

/** What somebody types, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;

/**
 * Somebody at a browser without script, who goes where links and buttons lead. On each page that they
 * reach, its language is checked to be still the one they began in.
 */
export class Person {
  readonly words;
  /** The HTTP status of the page they see. */
  status = 0;

  constructor(
    readonly page: Page,
    readonly language: Language = "es",
  ) {
    this.words = wordsFor(language);
    page.on("response", (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame())
        this.status = response.status();
    });
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Path and query of the page they see. */
  get place(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Everything that the page says. */
  text(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  /** Types an address, in their language. */
  async open(path: string): Promise<void> {
    const url = new URL(path, "http://site.invalid");
    if (this.language === "en") url.searchParams.set("lang", "en");
    await this.page.goto(url.pathname + url.search + url.hash);
    await this.#lookAround();
  }

  /** Follows the first link of this name: all of it, or a piece that a pattern describes. */
  async follow(name: string | RegExp, within?: Locator): Promise<void> {
    const links = (within ?? this.page).getByRole("link", {
      name,
      exact: typeof name === "string",
    });
    await this.#arrive(() => links.first().click());
  }

  /** Presses a button that sends a form. */
  async press(name: string): Promise<void> {
    const button = this.page.getByRole("button", { name, exact: true });
    await this.#arrive(() => button.click());
  }

  /** Presses a key that leads to another page. */
  async hit(key: string): Promise<void> {
    await this.#arrive(() => this.page.keyboard.press(key));
  }

  /** Fills in fields by their names; of radio buttons, the one of that value. */
  async fill(typed: Typed): Promise<void> {
    for (const [name, value] of Object.entries(typed)) {
      await this.#fillOne(this.field(name), value);
    }
  }

  /** The controls of this name. */
  field(name: string): Locator {
    return this.page.locator(`main [name="${name}"]:not([type="hidden"])`);
  }

  /** What the fields of these names hold now. */
  async typed(...names: string[]): Promise<Typed> {
    const held: Record<string, string> = {};
    for (const name of names) held[name] = await this.#held(name);
    return held;
  }

  /** Opens an account, from the page for it. */
  async signUp(name: string): Promise<void> {
    await this.fill({ name, email: emailOf(name), password: PASSWORD });
    await this.press(this.words.account.create);
  }

  /** Comes in, to wherever the page for it leads. */
  async signIn(
    name: string,
    email = emailOf(name),
    password = PASSWORD,
  ): Promise<void> {
    await this.open("/cuenta/entrar");
    await this.fill({ email, password });
    await this.press(this.words.account.signIn);
  }

  /** Comes in, and tells something on the form of a promise; gives the path of their update. */
  async tell(name: string, code: string, typed: Typed): Promise<string> {
    await this.signIn(name);
    await this.open(`/aportar/${code}`);
    await this.fill(typed);
    await this.press(this.words.contribute.submit);
    return new URL(this.page.url()).pathname;
  }

  /** Sends a form past all pages, with the cookies and the token of the page they see; gives the status. */
  async forge(path: string, fields: Typed): Promise<number> {
    const token = this.page.locator('[name="formToken"]').first();
    const response = await this.context.request.post(path, {
      form: { ...fields, formToken: await token.inputValue() },
      headers: { Origin: new URL(this.page.url()).origin },
      maxRedirects: 0,
    });
    return response.status();
  }

  async #fillOne(field: Locator, value: string): Promise<void> {
    await unfold(field);
    const type = await field.first().getAttribute("type");
    if (type === "radio") {
      await field.and(this.page.locator(`[value="${value}"]`)).check();
    } else if ((await field.evaluate((node) => node.tagName)) === "SELECT") {
      await field.selectOption(value);
    } else {
      await field.fill(value);
    }
  }

  async #held(name: string): Promise<string> {
    const field = this.field(name);
    if ((await field.first().getAttribute("type")) !== "radio") {
      return await field.inputValue();
    }
    const checked = field.and(this.page.locator(":checked"));
    return (await checked.count()) === 0 ? "" : await checked.inputValue();
  }

  async #arrive(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), act()]);
    await this.#lookAround();
  }

  async #lookAround(): Promise<void> {
    const language = await this.page.locator("html").getAttribute("lang");
    expect(language, this.page.url()).toBe(
      this.language === "es" ? "es-PE" : "en",
    );
    expect(this.status, this.page.url()).toBeLessThan(500);
  }
}

/** Opens whatever is folded around a field, from the outside in, as a reader would. */
async function unfold(field: Locator): Promise<void> {
  const folded = field.first().locator("xpath=ancestor::details[not(@open)]");
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().locator("> summary").click();
  }
}
