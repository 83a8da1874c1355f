import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/user";
import { itemTexts } from "#app/domain/plan-draft-texts";
import { formToken } from "#app/server/form-token.server";
import { listDraftItems } from "#db/queries/plan-draft-items";
import { listPublishedPlans } from "#db/queries/plans";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { insider, type Insider } from "#tests/support/insider";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { inventedPlan } from "#tests/support/plan-desk";
import { signedIn } from "#tests/support/signed-in";
import { everywhere, makeWorld, type World } from "#tests/support/world";

let database: TestDatabase;
let site: PageSite;
let world: World;
let nora: Actor;
let atNora: Insider;
let atMario: Insider;
let atTania: Insider;
let draft: string;

beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  world = await makeWorld(db);
  site = await openPageSite(db, { buildId: "nora" });
  nora = await world.moderator("Nora Huamán", "espinar");
  const mario = await world.moderator("Mario", "espinar");
  const tania = await world.moderator("Tania", "tarata");
  atNora = await insider(site, db, nora);
  atMario = await insider(site, db, mario);
  atTania = await insider(site, db, tania);
});

afterAll(async () => {
  expect(await verifyRecord(database.db)).toMatchObject({ ok: true });
  await site.close();
  await database.close();
});

async function upload(fields: Record<string, string>, text: string | null) {
  const cookie = await signedIn(database, nora);
  const token = formToken(site.formKey, "s", cookie.slice(2));
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, formToken: token }))
    form.set(name, value);
  if (text !== null) form.set("document", new File([text], "plan ñ.md"));
  return await fetch(`${site.origin}/admin/planes/nuevo`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie, Origin: site.origin },
    redirect: "manual",
  });
}

const items = async () =>
  await listDraftItems(database.db, draft.split("/").at(-1) ?? "");

async function act(who: Insider, number: number, form: Record<string, string>) {
  const item = (await items()).find((it) => it.number === number);
  const version = String(item?.version ?? 0);
  return await who.send(`${draft}/${number}`, { version, ...form });
}

async function step(who: Insider, form: Record<string, string | string[]>) {
  const version = String(await versionOf());
  return await who.send(draft, { version, ...form });
}

async function versionOf(): Promise<number> {
  const row = await database.db
    .selectFrom("plan_drafts")
    .select("version")
    .where("id", "=", draft.split("/").at(-1) ?? "")
    .executeTakeFirstOrThrow();
  return row.version;
}

test("Nora uploads a plan, without a document at first, and its draft is read", async () => {
  const empty = await upload({ province: "espinar", term: "" }, null);
  expect(empty.status).toBe(422);
  const page = await empty.text();
  expect(page).toContain("<title>Error:");
  expect(page).toMatch(/href="#[^"]*document"/);
  expect(page).toMatch(/value="espinar" selected/);

  const foreign = { province: "tarata", term: "2023-2026" };
  expect((await upload(foreign, inventedPlan(4))).status).toBe(403);

  const fields = { province: "espinar", term: "2023-2026" };
  const sent = await upload(fields, inventedPlan(8));
  expect(sent.status).toBe(303);
  draft = sent.headers.get("Location") ?? "";
  await expect
    .poll(async () => (await atNora.open(draft)).text, { timeout: 20_000 })
    .toContain("ESP23A-S-01");
  expect(await items()).toHaveLength(8);
});

test("moderators of elsewhere and citizens see nothing of it", async () => {
  expect((await atTania.open(draft)).status).toBe(403);
  expect((await act(atTania, 1, { intent: "accept" })).status).toBe(403);
  const rosa = await insider(site, database.db, await world.citizen("Rosa"));
  expect((await rosa.open(draft)).status).toBe(403);
  expect((await rosa.open("/admin/planes/borradores")).status).toBe(403);
});

test("the words of an item are marked in the document beside it, and a wrong quotation cannot be accepted", async () => {
  const page = await atNora.open(`${draft}/1`);
  expect(page.text).toMatch(/<mark>[^<]*Construir 2 postas/);
  expect(page.text).toContain("La cita está en su lugar");
  const [first] = await items();
  const [place] = first?.item.passages ?? [];
  const edit = {
    intent: "save_accept",
    ...{ kind: "target", dimension: "social", deadline: "" },
    ...{ firstLine: `${place?.firstLine}`, lastLine: `${place?.lastLine}` },
    ...{ problem: "", objective: "", operator: "", verifiability: "" },
  };
  const wrong = { ...edit, wording: "Construir 200 hospitales" };
  expect((await act(atNora, 1, wrong)).status).toBe(303);
  const bent = await atNora.open(`${draft}/1`);
  expect(bent.text).toContain("La cita no está en su lugar");
  const refused = await act(atNora, 1, { intent: "accept" });
  expect(refused.status).toBe(422);
  const mended = { ...edit, wording: "Construir 2 postas de salud" };
  const saved = await act(atNora, 1, mended);
  expect(saved.location).toBe(`${draft}/2`);
  expect((await items())[0]).toMatchObject({ state: "accepted" });
});

test("of two people who saw the same version the second is told, and what they typed stays", async () => {
  const [, second] = await items();
  const version = String(second?.version);
  const drop = { intent: "drop", dropReason: "repeated", version };
  expect((await atMario.send(`${draft}/2`, drop)).status).toBe(303);
  const late = await atNora.send(`${draft}/2`, {
    ...{ intent: "save", version, kind: "target", dimension: "social" },
    ...{ wording: "Mis palabras", firstLine: "9", lastLine: "9" },
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Mis palabras");
  expect((await items())[1]).toMatchObject({ state: "dropped" });
  expect((await atNora.open(`${draft}/2`)).text).toContain("Mario");
});

test("what she accepts unchanged is as the rules read it, and the document is there as it came", async () => {
  const [seventh] = (await items()).slice(6);
  const typed = seventh === undefined ? {} : itemTexts(seventh.item);
  const form = { ...typed, intent: "save_accept" };
  expect((await act(atNora, 7, form)).status).toBe(303);
  const after = (await items())[6];
  expect(after).toMatchObject({ state: "accepted" });
  expect(after?.item).toEqual(seventh?.item);
  const answer = await fetch(`${site.origin}${draft}/documento/original`, {
    headers: { Cookie: await signedIn(database, nora) },
  });
  expect(await answer.text()).toBe(inventedPlan(8));
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; /);
  expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
  const away = await atTania.open(`${draft}/documento/original`);
  expect(away.status).toBe(403);
});

test("she splits one, merges it again, and adds what stands in a line", async () => {
  const parts = "Construir 4 postas\nde salud en el sector 3";
  const split = await act(atNora, 3, { intent: "split", parts });
  expect(split.status).toBe(303);
  expect((await items()).filter((it) => it.state === "replaced")).toHaveLength(
    1,
  );
  const bits = (await items()).filter(({ number }) => number > 8);
  expect(bits.map((it) => it.item.wording)).toEqual(parts.split("\n"));
  const [head, tail] = bits;
  const merged = await act(atNora, head?.number ?? 0, {
    ...{ intent: "merge", how: "continues" },
    other: String(tail?.number),
    otherVersion: String(tail?.version),
  });
  expect(merged.status).toBe(303);
  const again = (await items()).find((it) => it.number === head?.number);
  expect(again?.item.wording).toBe(parts.replace("\n", " "));
  const [place] = again?.item.passages ?? [];
  const added = await atNora.send(`${draft}/documento`, {
    ...{ kind: "action", dimension: "social" },
    ...{ firstLine: "3", lastLine: "3", wording: "" },
  });
  expect(added.status).toBe(303);
  expect(place?.firstLine).toBeGreaterThan(3);
  const outside = await atNora.send(`${draft}/documento`, {
    ...{ kind: "action", dimension: "social", wording: "x" },
    ...{ firstLine: "3", lastLine: "3000" },
  });
  expect(outside.status).toBe(422);
});

test("she cannot submit while something is open, nor publish what she submitted", async () => {
  expect((await step(atNora, { intent: "submit" })).status).toBe(422);
  const open = (await items()).filter(({ state }) => state === "open");
  const ticked = open.map(({ number, version }) => `${number}:${version}`);
  expect(ticked.length).toBeGreaterThan(4);
  const choose = { intent: "accept_chosen" };
  expect((await step(atNora, choose)).status).toBe(422);
  const [first, ...others] = ticked;
  const stale = [`${open[0]?.number}:99`, ...others];
  const some = await step(atNora, { ...choose, item: stale });
  expect(some.status).toBe(409);
  expect(some.text).toContain("Una cambió mientras tanto");
  expect((await items()).filter((it) => it.state === "open")).toHaveLength(1);
  const whole = await step(atNora, { ...choose, item: [first ?? ""] });
  expect(whole.status).toBe(303);
  expect((await atNora.open(draft)).text).toContain("Enviar para publicar");
  expect((await step(atNora, { intent: "publish" })).status).toBe(422);
  expect((await step(atNora, { intent: "submit" })).status).toBe(303);
  expect((await act(atNora, 1, { intent: "restore" })).status).toBe(409);
  expect((await step(atNora, { intent: "publish" })).status).toBe(403);
  expect((await step(atTania, { intent: "publish" })).status).toBe(403);
  const late = await atMario.send(draft, { intent: "publish", version: "1" });
  expect(late.status).toBe(409);
  const filter = { provinceSlug: "espinar", termId: "2023-2026" };
  expect(await listPublishedPlans(database.db, filter)).toEqual([]);
});

test("Mario sends it back, she submits again, he publishes: the plan, its codes and the record say so", async () => {
  const back = await step(atMario, {
    intent: "return",
    note: "Falta el título",
  });
  expect(back.status).toBe(303);
  expect((await atNora.open(draft)).text).toContain("Falta el título");
  const named = {
    intent: "describe",
    title: "Plan de Espinar",
    organization: "",
  };
  expect((await step(atNora, named)).status).toBe(303);
  expect((await step(atNora, { intent: "submit" })).status).toBe(303);
  const done = await step(atMario, { intent: "publish" });
  expect(done.status).toBe(303);
  const target = await atMario.open("/metas/ESP23A-S-01");
  expect(target.status).toBe(200);
  expect(target.text).toContain("Construir 2 postas de salud");
  const plans = await atMario.open("/api/v1/plans?province=espinar");
  expect(plans.text).toContain("espinar-2023-2026-1");
  expect((await step(atMario, { intent: "publish" })).status).toBe(422);
});

test("an administrator sees the drafts of every province", async () => {
  const ana = await world.person("Ana", [everywhere("admin")]);
  const atAna = await insider(site, database.db, ana);
  expect((await atAna.open(draft)).status).toBe(200);
});
