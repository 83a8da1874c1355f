import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photo } from "#tests/support/photos";
import { FILE_CASES } from "./file-cases";
import { FORM_SHAPES } from "./file-shapes";
import type { Attached } from "#tests/support/sender";
import {
  openFileStage,
  photoRow,
  type FileStage,
} from "#tests/support/file-stage";

let stage: FileStage;

beforeAll(async () => {
  stage = await openFileStage();
});

afterAll(() => stage.close());

const ROW = photoRow();

/** What is on its way in is gone as soon as the answer is. */
async function expectNothingLeft(): Promise<void> {
  await expect
    .poll(() => readdir(join(stage.site.folder, "incoming")))
    .toEqual([]);
}

describe("files that nobody should send", () => {
  test.each(FILE_CASES)(
    "$id",
    async ({ bytes, name = "a.jpg", type = "", expected }) => {
      const file: Attached = {
        field: "evidence[0].file",
        bytes: await bytes(),
        name,
        type,
      };
      const sent = await stage.rosa.send(ROW, [file]);
      expect(sent.status, /field-error[^>]*>([^<]*)/.exec(sent.html)?.[1]).toBe(
        expected,
      );
      if (expected !== 303) {
        // What was typed is still there, and the summary says what is wrong.
        expect(sent.html).toContain("La obra empezó y hay una cuadrilla");
        expect(sent.html).toMatch(/href="#[^"]*evidence/);
      }
      await expectNothingLeft();
    },
  );
});

const NAMES: readonly [string, string][] = [
  ["../../etc/passwd", "passwd"],
  ["..\\..\\acta.jpg", "acta.jpg"],
  ["C:\\fotos\\acta.jpg", "acta.jpg"],
  [".htaccess", "htaccess"],
  ["CON", "CON"],
  ["foto\u202Egpj.exe", "fotogpj.exe"],
  ["obra 🏗️.jpg", "obra 🏗️.jpg"],
  [`${"ñ".repeat(300)}.jpg`, `${"ñ".repeat(116)}.jpg`],
  ["$(id).jpg", "$(id).jpg"],
];

test("G15, E18 names are shown as text and name nothing on the disk", async () => {
  const bytes = await photo(120, 90, 11);
  for (const [name, shown] of NAMES) {
    const sent = await stage.rosa.send(
      { ...ROW, intent: "draft", "evidence[0].title": "" },
      [{ field: "evidence[0].file", bytes, name }],
    );
    expect(sent.status, name).toBe(303);
    const row = await stage.database.db
      .selectFrom("received_files")
      .select("name")
      .orderBy("received_at", "desc")
      .where("name", "=", shown)
      .executeTakeFirst();
    expect(row?.name, name).toBe(shown);
  }
  const stored = await readdir(join(stage.site.folder, "evidence"), {
    recursive: true,
  });
  expect(
    stored.filter(
      (path) =>
        !/^[0-9a-f]{2}(?:\/[0-9a-f]{2}(?:\/[0-9a-f]{64})?)?$/.test(path),
    ),
  ).toEqual([]);
});

describe("forms that no browser sends", () => {
  test.each(FORM_SHAPES)("%s", async (_id, send, expected) => {
    const { port, origin } = stage.site;
    const status = await send({ port, origin, cookie: stage.rosa.cookie });
    expect(expected).toContain(status);
    await expectNothingLeft();
  });
});

test("G18 a sender who leaves takes the half of the file along", async () => {
  const body = `--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(body), await photo()]);
  const socket = connect(stage.site.port, "127.0.0.1");
  socket.write(
    `POST /aportar/ESP-S-01 HTTP/1.1\r\nHost: 127.0.0.1:${stage.site.port}\r\nOrigin: ${stage.site.origin}\r\n` +
      `Cookie: ${stage.rosa.cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n`,
  );
  socket.write(bytes);
  const incoming = () => readdir(join(stage.site.folder, "incoming"));
  await expect.poll(async () => (await incoming()).length).toBe(1);
  socket.destroy();
  await expect.poll(async () => (await incoming()).length).toBe(0);
});
