import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scanFile } from "#app/server/file/scan-file.server";
import {
  areGone,
  NEVER_ENDS,
  outsideProgram,
  pidsOf,
  type Outside,
} from "#tests/support/outside-program";

let folder: string;
let path: string;
const programs: Outside[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scanned-"));
  path = join(folder, "--help; touch $(id) && x");
  await writeFile(path, "algo");
});

afterAll(async () => {
  for (const { remove } of programs) await remove();
  await rm(folder, { recursive: true });
});

async function programThat(body: string): Promise<Outside> {
  const outside = await outsideProgram(body);
  programs.push(outside);
  return outside;
}

test("without a program every file is clean", async () => {
  expect(await scanFile(path, { program: null })).toBe("clean");
});

test.each([
  ["0", "process.exit(0)", "clean"],
  ["1", "process.exit(1)", "harmful"],
  ["2", "process.exit(2)", "unchecked"],
  ["255", "process.exit(255)", "unchecked"],
  ["none but a signal", `process.kill(process.pid, "SIGKILL")`, "unchecked"],
])("a program that ends with %s", async (_code, body, expected) => {
  const { program } = await programThat(body);
  expect(await scanFile(path, { program })).toBe(expected);
});

test("a program that is not there finds nothing clean", async () => {
  const program = "/nowhere/scanner";
  expect(await scanFile(path, { program })).toBe("unchecked");
});

test("it gets the whole path as one argument, and learns no secret of the site", async () => {
  process.env["SMTP_URL"] = "smtps://user:secret@mail.example";
  const outside = await programThat(
    `fs.writeFileSync(here + "/seen", JSON.stringify([args, process.env]));
     process.stderr.write("x".repeat(1_000_000));`,
  );
  expect(await scanFile(path, outside)).toBe("clean");
  delete process.env["SMTP_URL"];
  const seen = await readFile(join(outside.folder, "seen"), "utf8");
  expect(JSON.parse(seen)).toMatchObject([[path], { HOME: folder }]);
  expect(seen).not.toContain("secret");
});

test("one that never answers is ended, with what it started, and nothing is clean", async () => {
  const outside = await programThat(NEVER_ENDS);
  const looked = scanFile(path, { ...outside, time: 2_000 });
  const pids = await pidsOf(outside.folder);
  expect(await looked).toBe("unchecked");
  await areGone(pids);
});
