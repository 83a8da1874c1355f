import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
  test,
} from "vitest";
import type { Browser, CDPSession, Page } from "playwright-core";
import { wordsFor } from "#app/i18n/words";
import { emailOf, openAccount, PASSWORD } from "#tests/support/accounts";
import { barriers } from "#tests/support/axe";
import { openBrowser } from "#tests/support/browser";
import { openSite, type BuiltSite } from "#tests/support/site";

const { account, passkey, security } = wordsFor("es");
const KEYS = "/cuenta/seguridad/llaves";

let browser: Browser;
let site: BuiltSite;
let page: Page;
let session: CDPSession;
let authenticator: string;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([
    openBrowser(),
    // A key is bound to a name, and an address is none.
    openSite(
      async (db) => {
        await openAccount(db, "Mario Q.", "moderator", "espinar");
      },
      { MFA: "required", host: "localhost" },
    ),
  ]);
});

beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: site.origin,
  });
  context.setDefaultTimeout(30_000);
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text()))
      complaints.push(message.text());
  });
  page = await context.newPage();
  session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
});

afterEach(async () => {
  await page.context().close();
  expect([...complaints.splice(0), ...site.failures()]).toEqual([]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** A phone that unlocks itself by its owner's finger. */
async function carryPhone(): Promise<void> {
  const added = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  authenticator = added.authenticatorId;
}

const press = (name: string) =>
  page.getByRole("button", { name, exact: true }).click();

async function typePassword(): Promise<void> {
  await page.fill('[name="email"]', emailOf("Mario Q."));
  await page.fill('[name="password"]', PASSWORD);
  await press(account.signIn);
}

test("Mario makes a passkey with the keyboard, comes in by it alone, as second factor, and takes it away", async () => {
  await carryPhone();
  await page.goto("/cuenta/entrar?next=%2Fmoderacion");
  await typePassword();
  await page.getByRole("link", { name: passkey.instead }).click();
  await page.waitForURL(`**${KEYS}*`);
  expect(await page.locator("[data-passkey-note]").count()).toBe(0);
  const name = page.locator('[name="name"]');
  await name.focus();
  await name.fill("Mi teléfono");
  await page.keyboard.press("Enter");
  await page.waitForSelector("ol.recovery-codes");
  expect(await page.locator("ol.recovery-codes li").count()).toBe(10);
  await page.getByRole("link", { name: security.codesDone }).click();
  await page.waitForURL("**/moderacion");

  await page.context().clearCookies();
  await page.goto("/cuenta/entrar?next=%2Fmoderacion");
  await page.getByRole("link", { name: passkey.signInLink }).click();
  await press(passkey.signIn);
  await page.waitForURL("**/moderacion");

  await page.context().clearCookies();
  await page.goto("/cuenta/entrar?next=%2Fmoderacion");
  await typePassword();
  await page.waitForURL("**/cuenta/comprobar*");
  await press(passkey.check);
  await page.waitForURL("**/moderacion");

  await page.goto(KEYS);
  await press(passkey.add);
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toBe(passkey.already);
  await press(passkey.removeNamed("Mi teléfono"));
  await page.waitForURL("**hecho=removed*");
  expect(await page.locator("main").innerText()).toContain(passkey.none);
});

test("whoever has no key at hand is told so, and may go on by password", async () => {
  await carryPhone();
  await session.send("WebAuthn.setUserVerified", {
    authenticatorId: authenticator,
    isUserVerified: false,
  });
  await page.goto("/cuenta/entrar/llave");
  await press(passkey.signIn);
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toBe(passkey.cancelled);
  await page.getByRole("link", { name: passkey.signInPassword }).click();
  await page.waitForURL("**/cuenta/entrar");
});

test("with the script at work no page of a passkey has barriers", async () => {
  await page.context().close();
  const context = await browser.newContext({
    baseURL: site.origin,
    // The checker is a script, which no page of the site would let in.
    bypassCSP: true,
    colorScheme: "dark",
    viewport: { width: 320, height: 740 },
  });
  page = await context.newPage();
  session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  await carryPhone();
  const found: string[] = [];
  const look = async (path: string) => {
    await page.goto(path);
    await page.waitForSelector("form[data-passkey]:not([hidden])");
    found.push(...(await barriers(page)).map((it) => `${path} ${it}`));
  };
  await look("/cuenta/entrar/llave?lang=en");
  await page.goto("/cuenta/entrar");
  await typePassword();
  await page.waitForURL("**/cuenta/seguridad/codigo*");
  await look(`${KEYS}?lang=en`);
  await page.fill('[name="name"]', "A telephone with quite a long name");
  await press(wordsFor("en").passkey.add);
  await page.waitForSelector("ol.recovery-codes");
  found.push(...(await barriers(page)));
  await look(KEYS);
  await look("/cuenta/comprobar");
  expect(found).toEqual([]);
});
