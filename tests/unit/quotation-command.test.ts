import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plans-"));
  await writeFile(join(folder, "espinar.txt"), "otro documento\n");
});

afterAll(() => rm(folder, { recursive: true }));

function check(directory: string, lang: string) {
  const args = ["--import", "tsx", "scripts/check-quotations.ts", directory];
  const env = { ...process.env, LANG: lang };
  return new Promise<{ code: number; out: string; said: string[] }>((done) => {
    execFile("node", args, { cwd: ROOT, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      done({ code, out: stdout, said: stderr.trim().split("\n") });
    });
  });
}

describe("npm run check-quotations", () => {
  it("says in one line of Spanish which folder is missing", async () => {
    const { code, said } = await check("/no-existe", "C.UTF-8");
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringContaining("No existe: /no-existe. Indique la carpeta"),
    ]);
  });

  it("says it in English where LANG is English", async () => {
    const { code, said } = await check("/no-existe", "en_US.UTF-8");
    expect(code).toBe(1);
    expect(said).toEqual([expect.stringContaining("Not there: /no-existe")]);
  });

  it("names the documents that are missing, or are not the recorded ones", async () => {
    const { code, out, said } = await check(folder, "es_PE.UTF-8");
    expect(code).toBe(1);
    expect(out).toContain(
      "espinar: 13 targets, 0 projections, 36 actions, 0 quotations verified",
    );
    expect(said).toHaveLength(5);
    expect(said.join("\n")).toContain("No es el documento registrado");
    expect(said.join("\n")).toContain(join(folder, "tarata.txt"));
  });
});
