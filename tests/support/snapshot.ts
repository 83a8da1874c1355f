import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";

/** What a run of `npm run snapshot` ended with. */
export interface SnapshotEnd {
  code: number;
  output: string;
  complaints: string;
}

/** Runs `npm run snapshot` without npm, in front of nobody, in Spanish. */
export async function takeSnapshot(
  env: Record<string, string>,
  ...args: string[]
): Promise<SnapshotEnd> {
  const child = spawn(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "scripts/snapshot.ts", ...args],
    {
      env: { ...process.env, LC_ALL: "", LANG: "es_PE.UTF-8", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const end = { code: -1, output: "", complaints: "" };
  child.stdout.on("data", (chunk: Buffer) => (end.output += chunk.toString()));
  child.stderr.on(
    "data",
    (chunk: Buffer) => (end.complaints += chunk.toString()),
  );
  end.code = await new Promise((resolve) =>
    child.once("close", (code) => resolve(code ?? -1)),
  );
  return end;
}

/** Every file in a folder by its path with `/`. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => {
    const name = relative(folder, path).split(sep).join("/");
    return [name, await readFile(path)] as const;
  });
  return new Map(await Promise.all(files));
}

/** Addresses that a page's tags name, as a browser reads them. */
export function addressesIn(html: string): string[] {
  const tags = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "");
  return [...tags.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(
    ([, value = ""]) => value.replaceAll("&amp;", "&"),
  );
}

/** Where a relative link leads from a file, and to which place in it. */
export function placeOf(file: string, link: string) {
  const [path = "", fragment] = link.split("#", 2);
  const found = path === "" ? file : posix.join(posix.dirname(file), path);
  return { file: found, fragment };
}
