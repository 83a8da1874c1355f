import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { PHOTO_LOOKS } from "#app/domain/decision/photo-look";
import {
  openFileStage,
  photoRow,
  type FileStage,
} from "#tests/support/file-stage";
import { photo } from "#tests/support/photos";
import type { Sender } from "#tests/support/sender";

let stage: FileStage;
let mario: Sender;

beforeAll(async () => {
  stage = await openFileStage();
  // Soon after everybody signed in: a decision asks for a fresh check.
  stage.site.clock.now = new Date("2026-11-21T16:10:00.000Z");
  mario = await stage.sender(await stage.world.moderator("Mario", "espinar"));
});

afterAll(() => stage.close());

const NOTE = "Se ve la cuadrilla y el letrero de la obra.";
const ALL = PHOTO_LOOKS.map((look) => [`looked[${look}]`, "on"] as const);

/** Rosa sends an update with a photo or a document; gives its id. */
async function tell(row: Record<string, string>, bytes: Uint8Array | null) {
  const field = "evidence[0].file";
  const files = bytes === null ? [] : [{ field, bytes, name: "canal.jpg" }];
  const sent = await stage.rosa.send(photoRow(row), files);
  expect(sent.status).toBe(303);
  return sent.location?.split("/").at(-1) ?? "";
}

/** Mario opens the review as it is now, and sends it with what he adds. */
async function decide(
  id: string,
  typed: readonly (readonly [string, string])[],
) {
  const path = `/moderacion/${id}`;
  const page = new JSDOM(await (await mario.get(path)).text()).window.document;
  const hidden = [
    ...page.querySelectorAll<HTMLInputElement>('#decidir [type="hidden"]'),
  ].map(({ name, value }) => [name, value]);
  const body = new URLSearchParams([...hidden, ...typed.map((it) => [...it])]);
  const headers = { Cookie: mario.cookie, Origin: stage.site.origin };
  const answer = await fetch(`${stage.site.origin}${path}`, {
    ...{ method: "POST", body, headers, redirect: "manual" },
  });
  return {
    status: answer.status,
    location: answer.headers.get("Location"),
    page: new JSDOM(await answer.text()).window.document,
  };
}

test("Mario cannot publish Rosa's photo before he says what he looked for in it", async () => {
  const { db } = stage.database;
  const id = await tell({}, await photo());
  const approve = [
    ["decision", "approve"],
    ["note", NOTE],
  ] as const;

  const without = await decide(id, [...approve, ...ALL.slice(1)]);
  expect(without.status).toBe(422);
  expect(without.page.title).toMatch(/^Error:/);
  const [problem] = without.page.querySelectorAll(".error-summary a");
  expect(problem?.getAttribute("href")).toBe("#f-looked");
  expect(without.page.querySelector("#f-looked-error")).not.toBeNull();
  // What he ticked, chose and wrote is still there.
  const ticks = [
    ...without.page.querySelectorAll<HTMLInputElement>(
      '#decidir [type="checkbox"]',
    ),
  ].map((tick) => [tick.name, tick.checked]);
  expect(ticks).toEqual(
    PHOTO_LOOKS.map((look, index) => [`looked[${look}]`, index > 0]),
  );
  expect(without.page.querySelector("textarea")?.textContent).toContain(NOTE);
  expect(
    without.page.querySelector('[value="approve"]')?.hasAttribute("checked"),
  ).toBe(true);
  expect(without.page.querySelector("#decidir")?.textContent).toContain(
    "no puede tapar la foto",
  );
  const looks = () => db.selectFrom("decision_looks").selectAll().execute();
  expect(await looks()).toEqual([]);

  const done = await decide(id, [...approve, ...ALL]);
  expect(done.location).toBe("/moderacion?hecho=published");
  expect((await looks()).map(({ look }) => look).sort()).toEqual(
    [...PHOTO_LOOKS].sort(),
  );
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("he needs no list to send a photo back, nor where nothing would be seen", async () => {
  const back = await tell({}, await photo(400, 300, 5));
  const asked = await decide(back, [
    ["decision", "request_changes"],
    ["reasonCode", "personal_data"],
    ["note", "Se ve la cara de una niña: tápela y envíela otra vez."],
  ]);
  expect(asked.location).toBe("/moderacion?hecho=changes_requested");

  const link = { kind: "press", url: "https://diario.example/nota" };
  const row = Object.fromEntries(
    Object.entries(link).map(([name, value]) => [`evidence[0].${name}`, value]),
  );
  for (const id of [
    await tell(row, null),
    await tell(
      { "evidence[0].visibility": "moderators_only" },
      await photo(410, 300, 6),
    ),
  ]) {
    const page = await (await mario.get(`/moderacion/${id}`)).text();
    expect(page).not.toContain("looked[");
    const done = await decide(id, [["decision", "approve"]]);
    expect(done.location).toBe("/moderacion?hecho=published");
  }
});
