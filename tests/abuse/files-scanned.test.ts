import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outsideProgram, type Outside } from "#tests/support/outside-program";
import { pdf, photo } from "#tests/support/photos";
import { openPlanRoom, type PlanRoom } from "#tests/support/plan-room";
import { openSender, type Sender } from "#tests/support/sender";

/** The harmless text that every scanner calls a virus, in two halves, so that this file holds none. */
const EICAR = [
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-",
  "ANTIVIRUS-TEST-FILE!$H+H*",
].join("");

/** Knows that text, and cannot read files that say so. */
const SCANS = `
  const bytes = fs.readFileSync(args[0], "latin1");
  if (bytes.includes("CANNOT BE READ")) process.exit(2);
  process.exit(bytes.includes("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE") ? 1 : 0);
`;

let scanner: Outside;
let room: PlanRoom;
let rosa: Sender;

beforeAll(async () => {
  scanner = await outsideProgram(SCANS);
  room = await openPlanRoom({ SCANNER_COMMAND: scanner.program });
  const citizen = await room.world.citizen("Rosa");
  rosa = await openSender(room.site, room.world, citizen);
});

afterAll(async () => {
  await room.close();
  await scanner.remove();
});

const ROW = {
  "evidence[0].kind": "document",
  "evidence[0].title": "El acta",
  "evidence[0].visibility": "public",
};

const send = (bytes: Uint8Array, name: string) =>
  rosa.send(ROW, [{ field: "evidence[0].file", bytes, name }]);

const plan = (text: string) =>
  room.upload({ province: "espinar", term: "2023-2026" }, text, "plan.md");

/** Files that the site keeps, of evidence, of plans and on their way in. */
async function kept(): Promise<string[]> {
  const folders = ["incoming", "evidence", "documents"];
  const lists = folders.map((name) =>
    readdir(join(room.site.folder, name), { recursive: true }).catch(() => []),
  );
  return (await Promise.all(lists)).flat();
}

/** Nothing is kept; what was on its way in goes right after its answer. */
async function expectNothingKept(): Promise<void> {
  await expect.poll(kept).toEqual([]);
  expect(await rows()).toBe(0);
}

async function rows(): Promise<number> {
  const received = await room.db
    .selectFrom("received_files")
    .selectAll()
    .execute();
  const drafts = await room.db.selectFrom("plan_drafts").selectAll().execute();
  return received.length + drafts.length;
}

test("G22 a document with the test virus is refused in clear words, and nothing of it is kept", async () => {
  const sent = await send(pdf(`/X(${EICAR})`), "acta.pdf");
  expect(sent.status).toBe(422);
  expect(sent.html).toContain("el antivirus de este sitio encontró");
  expect(sent.html).toContain("La obra empezó y hay una cuadrilla");
  const photoToo = Buffer.concat([await photo(), Buffer.from(EICAR)]);
  expect((await send(photoToo, "a.jpg")).status).toBe(422);
  const answer = await plan(`# Plan\n${EICAR}\n`);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("el antivirus de este sitio encontró");
  await expectNothingKept();
});

test("what the scanner cannot look into is refused too, with the word to try again", async () => {
  const sent = await send(pdf("/X(CANNOT BE READ)"), "acta.pdf");
  expect(sent.status).toBe(503);
  expect(sent.html).toContain("inténtelo en unos minutos");
  expect(sent.html).toContain("La obra empezó y hay una cuadrilla");
  expect((await plan("# Plan\nCANNOT BE READ\n")).status).toBe(503);
  await expectNothingKept();
});

test("what is clean comes in as ever", async () => {
  expect((await send(pdf(), "acta.pdf")).status).toBe(303);
  expect((await plan("# Plan de gobierno\n\nNada.\n")).status).toBe(303);
  expect(await rows()).toBe(2);
});
