import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openDesk } from "#tests/support/desk";
import { insider, type Insider } from "#tests/support/insider";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { everywhere, makeWorld, type World } from "#tests/support/world";

const ROOM = "/admin/ajustes";
const NOTE = "Cuatro de diez bastan mientras el sitio empieza.";
const LOWER = {
  ...{ intent: "propose", setting: "verdict_threshold", before: "0.5" },
  "value[verdict_threshold]": "25",
  "reason[verdict_threshold]": "public_request",
  "note[verdict_threshold]": NOTE,
};

let database: TestDatabase;
let site: PageSite;
let world: World;
let ana: Actor;
let anaInside: Insider;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database.db);
  ana = await world.person("Ana", [everywhere("admin")]);
  site = await openPageSite(database.db, { buildId: "method" });
  anaInside = await insider(site, database.db, ana);
  await judgeTwoOfSeven();
});

afterAll(async () => {
  expect(await verifyRecord(database.db)).toMatchObject({ ok: true });
  await site.close();
  await database.close();
});

/** Two of Espinar's seven targets get a verdict: more than a quarter, less than half. */
async function judgeTwoOfSeven() {
  const desk = openDesk(database.db);
  const rosa = await world.citizen("Rosa");
  const mario = await world.moderator("Mario", "espinar");
  const elena = await world.moderator("Elena", "espinar");
  for (const code of ["ESP-S-01", "ESP-S-02"]) {
    const id = await desk.tell(rosa, code, { status: "fulfilled" });
    await desk.decide(mario, id, "approve");
    await desk.decide(elena, id, "approve");
  }
}

const proposalIn = (text: string) =>
  /name="proposal" value="([^"]+)"/.exec(text)?.[1] ?? "";

test("alone, Ana reads that nobody can confirm, and how to appoint somebody", async () => {
  const { text } = await anaInside.open(ROOM);
  expect(text).toContain("Usted es la única persona que administra");
  expect(text).toContain('href="/admin/personas"');
});

test("what she leaves out comes back with what she wrote, and personal data is refused", async () => {
  const short = await anaInside.send(ROOM, {
    ...LOWER,
    "reason[verdict_threshold]": "",
    "note[verdict_threshold]": "Me lo pidió rosa.q@ejemplo.pe esta mañana.",
  });
  expect(short.status).toBe(422);
  expect(short.text).toContain("<title>Error:");
  expect(short.text).toContain("Me lo pidió rosa.q@ejemplo.pe");
  expect(short.text).toContain('href="#f-reason-verdict-threshold"');
});

test("Ana proposes, Luz sees what the pages would say and confirms, and everybody reads the version", async () => {
  const luz = await world.person("Luz", [everywhere("admin")]);
  const luzInside = await insider(site, database.db, luz);
  const sent = await anaInside.send(ROOM, LOWER);
  expect(sent.location).toContain("hecho=method_proposed");
  const own = await anaInside.open(ROOM);
  expect(own.text).not.toContain('value="confirm"');
  expect(own.text).toContain('value="withdraw"');
  expect((await luzInside.open("/admin")).text).toContain(
    "1 propuesta espera a otra persona",
  );
  const seen = await luzInside.open(ROOM);
  expect(seen.text).toContain("1 provincia empezaría");
  expect(seen.text).toContain("Espinar");
  expect(seen.text).toContain(NOTE);
  const proposal = proposalIn(seen.text);
  const forged = await anaInside.send(ROOM, { intent: "confirm", proposal });
  expect(forged.status).toBe(403);
  const confirmed = await luzInside.send(ROOM, { intent: "confirm", proposal });
  expect(confirmed.location).toContain("hecho=method_confirmed");
  const twice = await luzInside.send(ROOM, { intent: "confirm", proposal });
  expect(twice.status).toBe(409);

  const page = await anaInside.open("/metodologia");
  expect(page.text).toContain("Vale la versión 2.");
  expect(page.text).toContain("La propuso Ana y la confirmó Luz.");
  expect(page.text).toContain(NOTE);
  const entry = /href="(\/registro\/\d+)"/.exec(page.text)?.[1] ?? "";
  const told = await anaInside.open(entry);
  expect(told.text).toContain("empezó la versión 2 del método");
  const card = await anaInside.open("/provincias/espinar");
  expect(card.text).toContain("versión 2");
  const before = await anaInside.open(
    "/provincias/espinar?known-on=2026-01-01",
  );
  expect(before.text).toContain("versión 1");
  const api = await anaInside.open("/api/v1/provinces/espinar/scorecard");
  expect(JSON.parse(api.text)).toMatchObject({
    ...{ methodVersion: 2, verdictThreshold: 0.25, fulfilment: 1 },
  });
});
