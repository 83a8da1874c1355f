import { afterAll, beforeAll, expect, test } from "vitest";
import { itemTexts } from "#app/domain/plan/plan-draft-texts";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { inventedPlan } from "#tests/support/plan-desk";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";
import { signedIn } from "#tests/support/signed-in";
import { everywhere } from "#tests/support/world";

let room: PlanRoom;
let draft: string;

beforeAll(async () => {
  room = await openPlanRoom();
});

afterAll(async () => {
  expect(await room.close()).toBe(true);
});

test("Nora uploads a plan, without a document at first, and its draft is read", async () => {
  const empty = await room.upload({ province: "espinar", term: "" }, null);
  expect(empty.status).toBe(422);
  const page = await empty.text();
  expect(page).toContain("<title>Error:");
  expect(page).toMatch(/href="#[^"]*document"/);
  expect(page).toMatch(/value="espinar" selected/);

  const foreign = { province: "tarata", term: "2023-2026" };
  expect((await room.upload(foreign, inventedPlan(4))).status).toBe(403);

  const fields = { province: "espinar", term: "2023-2026" };
  const sent = await room.upload(fields, inventedPlan(8));
  expect(sent.status).toBe(303);
  room.draft = draft = sent.headers.get("Location") ?? "";
  await expect
    .poll(async () => (await room.atNora.open(draft)).text, { timeout: 20_000 })
    .toContain("ESP23A-S-01");
  expect(await room.items()).toHaveLength(8);
});

test("moderators of elsewhere and citizens see nothing of it", async () => {
  expect((await room.atTania.open(draft)).status).toBe(403);
  expect((await room.act(room.atTania, 1, { intent: "accept" })).status).toBe(
    403,
  );
  const rosa = await room.enter(await room.world.citizen("Rosa"));
  expect((await rosa.open(draft)).status).toBe(403);
  expect((await rosa.open("/admin/planes/borradores")).status).toBe(403);
});

test("the words of an item are marked in the document beside it, and a wrong quotation cannot be accepted", async () => {
  const page = await room.atNora.open(`${draft}/1`);
  expect(page.text).toMatch(/<mark>[^<]*Construir 2 postas/);
  expect(page.text).toContain("La cita está en su lugar");
  const [first] = await room.items();
  const [place] = first?.item.passages ?? [];
  const edit = {
    intent: "save_accept",
    ...{ kind: "target", dimension: "social", deadline: "" },
    ...{ firstLine: `${place?.firstLine}`, lastLine: `${place?.lastLine}` },
    ...{ problem: "", objective: "", operator: "", verifiability: "" },
  };
  const wrong = { ...edit, wording: "Construir 200 hospitales" };
  expect((await room.act(room.atNora, 1, wrong)).status).toBe(303);
  const bent = await room.atNora.open(`${draft}/1`);
  expect(bent.text).toContain("La cita no está en su lugar");
  const refused = await room.act(room.atNora, 1, { intent: "accept" });
  expect(refused.status).toBe(422);
  const mended = { ...edit, wording: "Construir 2 postas de salud" };
  const saved = await room.act(room.atNora, 1, mended);
  expect(saved.location).toBe(`${draft}/2`);
  expect((await room.items())[0]).toMatchObject({ state: "accepted" });
});

test("of two people who saw the same version the second is told, and what they typed stays", async () => {
  const [, second] = await room.items();
  const version = String(second?.version);
  const drop = { intent: "drop", dropReason: "repeated", version };
  expect((await room.atMario.send(`${draft}/2`, drop)).status).toBe(303);
  const late = await room.atNora.send(`${draft}/2`, {
    ...{ intent: "save", version, kind: "target", dimension: "social" },
    ...{ wording: "Mis palabras", firstLine: "9", lastLine: "9" },
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Mis palabras");
  expect((await room.items())[1]).toMatchObject({ state: "dropped" });
  expect((await room.atNora.open(`${draft}/2`)).text).toContain("Mario");
});

test("what she accepts unchanged is as the rules read it, and the document is there as it came", async () => {
  const [seventh] = (await room.items()).slice(6);
  const typed = seventh === undefined ? {} : itemTexts(seventh.item);
  const form = { ...typed, intent: "save_accept" };
  expect((await room.act(room.atNora, 7, form)).status).toBe(303);
  const after = (await room.items())[6];
  expect(after).toMatchObject({ state: "accepted" });
  expect(after?.item).toEqual(seventh?.item);
  const answer = await fetch(`${room.site.origin}${draft}/documento/original`, {
    headers: { Cookie: await signedIn(room.world, room.nora) },
  });
  expect(await answer.text()).toBe(inventedPlan(8));
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; /);
  expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
  const away = await room.atTania.open(`${draft}/documento/original`);
  expect(away.status).toBe(403);
});

test("she splits one, merges it again, and adds what stands in a line", async () => {
  const parts = "Construir 4 postas\nde salud en el sector 3";
  const split = await room.act(room.atNora, 3, { intent: "split", parts });
  expect(split.status).toBe(303);
  expect(
    (await room.items()).filter((it) => it.state === "replaced"),
  ).toHaveLength(1);
  const bits = (await room.items()).filter(({ number }) => number > 8);
  expect(bits.map((it) => it.item.wording)).toEqual(parts.split("\n"));
  const [head, tail] = bits;
  const merged = await room.act(room.atNora, head?.number ?? 0, {
    ...{ intent: "merge", how: "continues" },
    other: String(tail?.number),
    otherVersion: String(tail?.version),
  });
  expect(merged.status).toBe(303);
  const again = (await room.items()).find((it) => it.number === head?.number);
  expect(again?.item.wording).toBe(parts.replace("\n", " "));
  const [place] = again?.item.passages ?? [];
  const added = await room.atNora.send(`${draft}/documento`, {
    ...{ kind: "action", dimension: "social" },
    ...{ firstLine: "3", lastLine: "3", wording: "" },
  });
  expect(added.status).toBe(303);
  expect(place?.firstLine).toBeGreaterThan(3);
  const outside = await room.atNora.send(`${draft}/documento`, {
    ...{ kind: "action", dimension: "social", wording: "x" },
    ...{ firstLine: "3", lastLine: "3000" },
  });
  expect(outside.status).toBe(422);
});

test("she cannot submit while something is open, nor publish what she submitted", async () => {
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(422);
  const open = (await room.items()).filter(({ state }) => state === "open");
  const ticked = open.map(({ number, version }) => `${number}:${version}`);
  expect(ticked.length).toBeGreaterThan(4);
  const choose = { intent: "accept_chosen" };
  expect((await room.step(room.atNora, choose)).status).toBe(422);
  const [first, ...others] = ticked;
  const stale = [`${open[0]?.number}:99`, ...others];
  const some = await room.step(room.atNora, { ...choose, item: stale });
  expect(some.status).toBe(409);
  expect(some.text).toContain("Una cambió mientras tanto");
  expect((await room.items()).filter((it) => it.state === "open")).toHaveLength(
    1,
  );
  const whole = await room.step(room.atNora, {
    ...choose,
    item: [first ?? ""],
  });
  expect(whole.status).toBe(303);
  expect((await room.atNora.open(draft)).text).toContain(
    "Enviar para publicar",
  );
  expect((await room.step(room.atNora, { intent: "publish" })).status).toBe(
    422,
  );
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(303);
  const mails = await room.db
    .selectFrom("mails as m")
    .innerJoin("users as u", "u.id", "m.user_id")
    .select("u.display_name")
    .where("m.kind", "=", "second_awaited")
    .execute();
  // Who may publish it: the other moderator of the province.
  expect(mails.map((it) => it.display_name)).toEqual(["Mario"]);
  expect((await room.act(room.atNora, 1, { intent: "restore" })).status).toBe(
    409,
  );
  expect((await room.step(room.atNora, { intent: "publish" })).status).toBe(
    403,
  );
  expect((await room.step(room.atTania, { intent: "publish" })).status).toBe(
    403,
  );
  const late = await room.atMario.send(draft, {
    intent: "publish",
    version: "1",
  });
  expect(late.status).toBe(409);
  const filter = { provinceSlug: "espinar", termId: "2023-2026" };
  expect(await listPublishedPlans(room.db, filter)).toEqual([]);
});

/** When everybody in the room last showed who they are. */
async function checkedAt(moment: string): Promise<void> {
  const sessions = room.world.db.updateTable("sessions");
  await sessions.set({ checked_at: moment }).execute();
}

test("Mario sends it back, she submits again, he publishes: the plan, its codes and the record say so", async () => {
  const back = await room.step(room.atMario, {
    intent: "return",
    note: "Falta el título",
  });
  expect(back.status).toBe(303);
  expect((await room.atNora.open(draft)).text).toContain("Falta el título");
  const named = {
    intent: "describe",
    title: "Plan de Espinar",
    organization: "",
  };
  expect((await room.step(room.atNora, named)).status).toBe(303);
  expect((await room.step(room.atNora, { intent: "submit" })).status).toBe(303);
  await checkedAt("2020-01-01T00:00:00.000Z");
  const stale = await room.step(room.atMario, { intent: "publish" });
  expect(stale.status).toBe(403);
  expect(stale.text).toContain('name="check"');
  await checkedAt(new Date().toISOString());
  const done = await room.step(room.atMario, { intent: "publish" });
  expect(done.status).toBe(303);
  const target = await room.atMario.open("/metas/ESP23A-S-01");
  expect(target.status).toBe(200);
  expect(target.text).toContain("Construir 2 postas de salud");
  const plans = await room.atMario.open("/api/v1/plans?province=espinar");
  expect(plans.text).toContain("espinar-2023-2026-1");
  expect((await room.step(room.atMario, { intent: "publish" })).status).toBe(
    422,
  );
});

test("an administrator sees the drafts of every province", async () => {
  const ana = await room.world.person("Ana", [everywhere("admin")]);
  const atAna = await room.enter(ana);
  expect((await atAna.open(draft)).status).toBe(200);
});
