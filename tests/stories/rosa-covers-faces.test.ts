import { JSDOM } from "jsdom";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { openDesk } from "#tests/support/desk";
import {
  openFileStage,
  photoRow,
  type FileStage,
} from "#tests/support/file-stage";
import { pdf, photo } from "#tests/support/photos";

let stage: FileStage;

beforeAll(async () => {
  stage = await openFileStage();
});

afterAll(() => stage.close());

const SUMMARY = "La obra empezó: se ve a la cuadrilla y a dos niñas que miran.";

async function open(path: string) {
  const answer = await stage.rosa.get(path);
  return new JSDOM(await answer.text()).window.document;
}

/** Sends the main form of a page, with what was ticked on it, by the button of this value. */
async function press(
  page: Document,
  intent: string,
  ticks: readonly string[] = [],
) {
  const button = page.querySelector(`button[value="${intent}"]`);
  const form = button?.closest("form");
  const body = new URLSearchParams({ intent });
  for (const { name, value } of form?.querySelectorAll<HTMLInputElement>(
    'input[type="hidden"]',
  ) ?? [])
    body.set(name, value);
  for (const name of ticks) body.set(name, "on");
  const { origin } = stage.site;
  const headers = { Cookie: stage.rosa.cookie, Origin: origin };
  const path = form?.getAttribute("action") ?? "";
  const answer = await fetch(`${origin}${path}`, {
    ...{ method: "POST", body, headers, redirect: "manual" },
  });
  const location = answer.headers.get("Location");
  const document = new JSDOM(await answer.text()).window.document;
  return { status: answer.status, location: location ?? "", document };
}

/** Fills in the form with a photo, ticks that she wants to cover parts of it, and presses "send". */
async function sendWithWish(bytes: Uint8Array, name: string) {
  const row = photoRow({ "evidence[0].cover": "on", summary: SUMMARY });
  return await stage.rosa.send(row, [
    { field: "evidence[0].file", bytes, name },
  ]);
}

test("Rosa covers two faces before anybody sees her photo, and nothing that she typed is lost", async () => {
  const { db } = stage.database;
  const desk = openDesk(db, new Date("2026-11-21T17:00:00.000Z"));
  const mario = await stage.world.moderator("Mario", "espinar");
  const sent = await sendWithWish(await photo(), "canal.jpg");
  expect(sent.status).toBe(303);
  const [, id = "", received = ""] =
    /^\/mis-aportes\/([^/]+)\/tapar\/([^/]+)$/.exec(sent.location ?? "") ?? [];
  await expect(desk.see(id), "it was not sent").rejects.toThrow();

  const grid = await open(sent.location ?? "");
  const squares = [
    ...grid.querySelectorAll<HTMLInputElement>('.cover input[type="checkbox"]'),
  ];
  expect(squares).toHaveLength(12 * 9);
  expect(squares[12]?.getAttribute("aria-label")).toBe("Fila 2, columna 1");
  const before = grid.querySelector(".cover img")?.getAttribute("src") ?? "";
  expect((await stage.rosa.get(before)).status).toBe(200);

  const nothing = await press(grid, "preview");
  expect(nothing.status).toBe(422);
  expect(nothing.document.title).toMatch(/^Error:/);
  const [problem] = nothing.document.querySelectorAll(".error-summary a");
  expect(problem?.getAttribute("href")).toBe("#f-square");

  const seen = await press(grid, "preview", ["square[1-1]", "square[9-12]"]);
  const preview = await open(seen.location);
  expect(preview.querySelectorAll("svg.cover rect")).toHaveLength(2);
  expect((await stage.rosa.get(before)).status, "still as it was").toBe(200);
  // She may begin again, or change what she ticked.
  const [change, clear] = [...preview.querySelectorAll(".buttons a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
  expect(clear).toBe(sent.location);
  const changed = await open(change ?? "");
  expect(changed.querySelectorAll(".cover input[checked]")).toHaveLength(2);

  const done = await press(preview, "cover");
  expect(done.location).toMatch(/\?hecho=si$/);
  const covered = await open(done.location);
  const after = covered.querySelector(".cover img")?.getAttribute("src") ?? "";
  expect(after).not.toBe(before);
  expect((await stage.rosa.get(before)).status).toBe(404);
  const image = await stage.rosa.get(after);
  const corner = await sharp(Buffer.from(await image.arrayBuffer()))
    .extract({ left: 2, top: 2, width: 40, height: 40 })
    .greyscale()
    .raw()
    .toBuffer();
  expect(corner.every((grey) => grey < 8)).toBe(true);
  // A second press of the same button covers nothing twice.
  const again = await press(preview, "cover");
  expect(again.status).toBe(409);

  const back = covered.querySelector(".buttons a")?.getAttribute("href") ?? "";
  const form = await open(back);
  expect(form.querySelector("textarea")?.textContent).toContain(SUMMARY);
  expect(form.documentElement.innerHTML).toContain(`value="${received}"`);
  const resent = await stage.rosa.send(
    photoRow({
      ...{ updateId: id, version: "1", summary: SUMMARY },
      "evidence[0].received": received,
    }),
  );
  expect(resent.location).toBe(`/mis-aportes/${id}`);
  expect(await desk.decide(mario, id, "approve")).toBe("published");
  const page = await (
    await fetch(`${stage.site.origin}/metas/ESP-S-01`)
  ).text();
  expect(page).toContain("con partes tapadas por quien la envió");
  expect(page).toContain(after);
  expect(page).not.toContain(before);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("Rosa is asked to look after people's data, and her page leads to each photo", async () => {
  const { db } = stage.database;
  const desk = openDesk(db, new Date("2026-11-21T18:00:00.000Z"));
  const elena = await stage.world.moderator("Elena", "espinar");
  const sent = await stage.rosa.send(photoRow(), [
    {
      field: "evidence[0].file",
      bytes: await photo(480, 640, 3),
      name: "b.jpg",
    },
  ]);
  const id = sent.location?.split("/").at(-1) ?? "";
  const own = `/mis-aportes/${id}`;
  expect((await open(own)).querySelector("#fotos")).toBeNull();
  await desk.decide(elena, id, "request_changes", {
    reasonCode: "personal_data",
    note: "Se ve la placa de una camioneta: tápela, por favor.",
  });
  const mails = await db
    .selectFrom("mails")
    .select("data")
    .where("kind", "=", "update_decided")
    .execute();
  expect(mails.map(({ data }) => data).join()).toContain("privacy_asked");
  const page = await open(own);
  expect(page.querySelector("section.note #fotos")).not.toBeNull();
  const link = page.querySelector(`a[href^="${own}/tapar/"]`);
  expect(link?.textContent).toBe("Tapar partes de «b.jpg»");
  const grid = await open(link?.getAttribute("href") ?? "");
  expect(grid.querySelectorAll(".cover input")).toHaveLength(12 * 16);
  // Every square of the largest grid fits into one form.
  const all = [...grid.querySelectorAll(".cover input")].map(
    (it) => it.getAttribute("name") ?? "",
  );
  const seen = await press(grid, "preview", all);
  expect(seen.status).toBe(303);
});

test("a document that she wants to cover is not sent either, and the page says what to do", async () => {
  const sent = await sendWithWish(pdf(), "acta.pdf");
  const page = await open(sent.location ?? "");
  expect(page.querySelector("main")?.textContent).toContain(
    "Un documento no se puede tapar aquí",
  );
  expect(page.querySelector(".cover")).toBeNull();
});

test("of several photos at once the page leads from one to the others", async () => {
  const bytes = [await photo(400, 300, 8), await photo(400, 300, 9), pdf()];
  const typed = { summary: SUMMARY, filesCover: "on" };
  const files = bytes.map((content, at) => ({
    ...{ field: "files", bytes: content, name: `foto-${at}` },
  }));
  const sent = await stage.rosa.send(typed, files);
  const page = await open(sent.location ?? "");
  expect(page.querySelector(".cover img")?.getAttribute("alt")).toContain(
    "foto-0",
  );
  const others = page.querySelectorAll('main section a[href*="/tapar/"]');
  expect([...others].map((link) => link.textContent)).toEqual([
    "Tapar partes de «foto-1»",
  ]);
});
