import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chunks, kept, SENDABLE } from "#tests/support/abuse/chunks";
import { goodUpdate } from "#tests/support/abuse/forms";
import { MARKUP } from "#tests/support/abuse/markup";
import { textOf } from "#tests/support/abuse/rules";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";
import { openBrowser } from "#tests/support/browser";
import { openDesk } from "#tests/support/desk";
import type { Who } from "#tests/support/matrix/cast";

/** All that is sendable, as the longest texts that the site takes. */
const CHUNKS = chunks(SENDABLE, 3_600);

/** What looks like markup, as a group may say it of itself. */
const [ABOUT = ""] = chunks(
  MARKUP.map(([, text]) => text),
  560,
);

/** The same as the title of a plan, and as the name of whose plan it is. */
const TITLE = MARKUP.slice(0, 4)
  .map(([, text]) => text)
  .join(" ");

let at: AbuseSite;
let browser: Browser;
/** One for each appeal, since one of a person waits on a promise at a time. */
let promises: string[];
const published: string[] = [];
const appealed: string[] = [];
const typed = new Map<string, string[]>();

beforeAll(async () => {
  [at, browser] = await Promise.all([openAbuseSite(), openBrowser()]);
  const targets = await at.db.selectFrom("targets").select("code").execute();
  promises = targets.map(({ code }) => code).filter((it) => /^ESP/.test(it));
  expect(promises.length).toBeGreaterThanOrEqual(CHUNKS.length);
  for (const chunk of CHUNKS) await storeEverywhere(chunk);
  await storeOnce();
});

afterAll(async () => {
  await Promise.all([at.close(), browser.close()]);
});

/** Sends a form with a text in it, a minute after the last; it must be taken. */
async function send(
  who: Who,
  [path, table]: readonly [string, string],
  fields: Record<string, string>,
  text: string,
): Promise<string> {
  at.site.clock.now = new Date(at.site.clock.now.getTime() + 60_000);
  const sender = await at.fresh(who);
  const answer = await sender.post(path, fields);
  expect(answer.status, `${path}: ${text}`).toBe(303);
  typed.set(table, [...(typed.get(table) ?? []), kept(text)]);
  return answer.headers.location ?? "";
}

async function storeUpdate(chunk: string, code = "ESP-S-01"): Promise<string> {
  const office = { officeData: "on" };
  const fields = goodUpdate({ summary: chunk, ...office });
  const to = [`/aportar/${code}`, "update_content.summary"] as const;
  const location = await send("citizen", to, fields, chunk);
  return /\/mis-aportes\/([^?]+)/.exec(location)?.[1] ?? "";
}

/** A text as a summary, a correction, a reply and an appeal: each in public, or before a moderator. */
async function storeEverywhere(chunk: string): Promise<void> {
  const desk = openDesk(at.db, at.site.clock.now);
  const { moderatorHere } = at.stage.cast;
  const id = await storeUpdate(chunk);
  await desk.decide(moderatorHere, id, "approve");
  published.push(id);
  const rejected = await storeUpdate(chunk, promises[appealed.length]);
  await desk.decide(moderatorHere, rejected, "reject");
  appealed.push(rejected);
  const words = () => ({ submissionId: randomUUID(), words: chunk, url: "" });
  const appeal = [`/mis-aportes/${rejected}`, "appeal_content.words"] as const;
  await send("citizen", appeal, words(), chunk);
  const statement = [`/avances/${id}`, "statement_content.words"] as const;
  const correction = { ...words(), kind: "correction" };
  await send("otherCitizen", statement, correction, chunk);
  await send("government", statement, { ...words(), kind: "reply" }, chunk);
}

/** What there is one of: a group of one's own, a plan on the desk. */
async function storeOnce(): Promise<void> {
  const group = {
    ...{ name: "Comité de la acequia", about: ABOUT, province: "espinar" },
    contact: MARKUP[0]?.[1] ?? "",
  };
  const to = ["/grupos/nuevo", "group_proposals.about"] as const;
  await send("citizen", to, group, ABOUT);
  const path = `/admin/planes/borradores/${at.stage.planDraft}`;
  const desk = await at.as("moderatorHere").get(path);
  const [, version = ""] =
    /name="version" value="(\d+)"/.exec(textOf(desk)) ?? [];
  const describe = { intent: "describe", version, title: TITLE };
  const draft = [path, "plan_drafts.title"] as const;
  const said = { ...describe, organization: TITLE };
  await send("moderatorHere", draft, said, TITLE);
}

test("reads again as it was typed, letter for letter", async () => {
  const found = {
    "update_content.summary": await at.db
      .selectFrom("update_content")
      .select("summary as text")
      .execute(),
    "appeal_content.words": await at.db
      .selectFrom("appeal_content")
      .select("words as text")
      .execute(),
    "statement_content.words": await at.db
      .selectFrom("statement_content")
      .select("words as text")
      .execute(),
    "group_proposals.about": await at.db
      .selectFrom("group_proposals")
      .select("about as text")
      .execute(),
    "plan_drafts.title": await at.db
      .selectFrom("plan_drafts")
      .select("title as text")
      .execute(),
  };
  for (const [table, rows] of Object.entries(found)) {
    const texts = new Set(rows.map(({ text }) => text));
    const sent = typed.get(table) ?? [];
    expect(sent.length, table).toBeGreaterThan(0);
    expect(sent.filter((text) => !texts.has(text))).toEqual([]);
  }
});

test("names of people and groups take no sign that a page could run", async () => {
  const signs = MARKUP.map(([, text]) => text).filter((it) => /[<>]/.test(it));
  for (const name of signs) {
    at.site.clock.now = new Date(at.site.clock.now.getTime() + 60_000);
    const email = `${randomUUID()}@ejemplo.pe`;
    const password = "cinco llamas cruzan el puente";
    const account = { name: name.slice(0, 40), email, password };
    const person = await at.as("nobody").post("/cuenta/crear", account);
    expect(person.status, name).toBe(422);
    const proposal = { name, about: ABOUT, province: "espinar" };
    const proposer = await at.fresh("otherCitizen");
    const group = await proposer.post("/grupos/nuevo", proposal);
    expect(group.status, name).toBe(422);
  }
});

/** The rooms where these texts stand, by who goes there. */
async function rooms(): Promise<[Who, string[]][]> {
  const statements = await at.db
    .selectFrom("statements")
    .select(["id", "kind"])
    .execute();
  const room = { correction: "correcciones", reply: "replicas" };
  const draft = `/admin/planes/borradores/${at.stage.planDraft}`;
  const proposals = await at.db
    .selectFrom("group_proposals")
    .select("id")
    .execute();
  return [
    ["nobody", ["/metas/ESP-S-01", "/provincias/espinar", "/avances", "/"]],
    [
      "citizen",
      [
        ...appealed.map((id) => `/mis-aportes/${id}`),
        ...published.map((id) => `/avances/${id}`),
        ...["/mis-aportes", "/mis-grupos"],
      ],
    ],
    ["government", ["/mis-aportes"]],
    [
      "moderatorHere",
      [
        ...statements.map(({ id, kind }) => `/moderacion/${room[kind]}/${id}`),
        ...proposals.map(({ id }) => `/moderacion/grupos/${id}`),
        ...["/moderacion", "/moderacion/apelaciones", "/moderacion/grupos"],
        ...["/admin/planes/borradores", draft, `${draft}/1`],
      ],
    ],
    ["moderatorOfTheGroup", appealed.map((id) => `/moderacion/${id}`)],
  ];
}

test("and does nothing in a browser: no dialog, no other server, no word against the page's policy", async () => {
  const complaints: string[] = [];
  const texts: string[] = [];
  for (const [who, paths] of await rooms()) {
    const context = await browser.newContext({ baseURL: at.site.origin });
    const [name = "", value = ""] = at.as(who).cookie.split("=");
    await context.addCookies([{ name, value, url: at.site.origin }]);
    const page = await context.newPage();
    page.on("dialog", (dialog) => {
      complaints.push(`dialog on ${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on("page", (other) => complaints.push(`opened ${other.url()}`));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && origin !== at.site.origin)
        complaints.push(`asked ${origin} on ${page.url()}`);
    });
    context.on("console", (message) => {
      if (/content security policy/i.test(message.text()))
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await page.waitForTimeout(20);
      expect(new URL(page.url()).pathname).toBe(path);
      texts.push(await page.locator("main").innerText());
    }
    await context.close();
  }
  expect(complaints).toEqual([]);
  // They were there, as text, on public pages and before moderators.
  const shown = texts.filter((it) => it.includes("<script>alert(1)</script>"));
  expect(shown.length).toBeGreaterThan(8);
});
