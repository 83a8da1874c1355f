import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import ts from "typescript";

/** A regular expression as it stands in the code. */
export interface Pattern {
  source: string;
  flags: string;
  /** The first file it stands in. */
  file: string;
}

/** A text that is mostly one piece, again and again. */
interface Pumped {
  head: string;
  piece: string;
  tail: string;
}

/** Every regular expression that is written out in some folders, each once. */
export function writtenPatterns(folders: readonly string[]): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of folders.flatMap(codeFiles)) {
    const code = readFileSync(file, "utf8");
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const source = node.text.slice(1, end);
        const flags = node.text.slice(end + 1);
        if (!found.has(node.text))
          found.set(node.text, { source, flags, file });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found.values()];
}

/**
 * Says whether a pattern could take more than the square of a text's length: that needs two places at
 * least that repeat without a near end. What stands in brackets or after a backslash repeats nothing.
 */
export function mayLoseItsWay({ source }: Pick<Pattern, "source">): boolean {
  const bare = source
    .replace(/\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|[^])/g, "x")
    .replace(/\[[^\]]*\]/g, "x");
  const repeats = bare.match(/[+*]|\{\d+,(?:\d{3,})?\}/g) ?? [];
  return repeats.length >= 2;
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const USUAL = ["a", "A", "0", " ", "\n", "-", ".", "ñ"];

/** Texts on which a pattern may lose its way: its own letters, and pieces of what it matches, repeated and then broken off. */
function textsAgainst({ source, flags }: Pattern): Pumped[] {
  const letters = [...source].filter((it) => !/[\\()[\]{}^$*+?|]/.test(it));
  const alone = [...new Set([...USUAL, ...letters])].map((piece) => ({
    ...{ head: "", piece, tail: "\0" },
  }));
  return [...alone, ...samplesOf(source, flags).flatMap(pumpedFrom)];
}

function pumpedFrom(sample: string): Pumped[] {
  const text = sample.slice(0, 30);
  const step = Math.max(1, Math.floor(text.length / 4));
  const pumped: Pumped[] = [];
  for (let at = 0; at < text.length; at += step) {
    for (const length of [1, 2, 3, text.length]) {
      const piece = text.slice(at, at + length);
      pumped.push({ head: text.slice(0, at), piece, tail: "\0" });
    }
  }
  return pumped;
}

/** A few texts that match; none for what the generator does not know. */
function samplesOf(source: string, flags: string): string[] {
  try {
    // Of whole alphabets the generator is slow, and their letters stand among the usual ones.
    if (/\\p\{/i.test(source)) return [];
    const kept = flags.replace(/[gdy]/g, "");
    const matching = fc.stringMatching(new RegExp(source, kept));
    return fc.sample(matching, { numRuns: 4, seed: 2026 });
  } catch {
    return [];
  }
}

/** Patterns that kept a processor busy for more than `patience` milliseconds with one text of `size` characters; one that has not answered after `givenUp` on the clock is ended. */
export async function slowPatterns(
  patterns: readonly Pattern[],
  {
    size,
    patience,
    givenUp = 30_000,
  }: { size: number; patience: number; givenUp?: number },
): Promise<string[]> {
  const slow: string[] = [];
  let worker: Worker | null = null;
  for (const pattern of patterns) {
    worker ??= new Worker(new URL("pattern-runner.mjs", import.meta.url));
    const texts = textsAgainst(pattern);
    const { source, flags } = pattern;
    worker.postMessage({ source, flags, texts, size, patience });
    const longest = await longestOf(worker, givenUp);
    if (longest === null) {
      await worker.terminate();
      worker = null;
    }
    if (longest === null || longest > patience) {
      slow.push(`/${source}/${flags}`);
    }
  }
  await worker?.terminate();
  return slow;
}

/** The answer of a worker; null where it takes too long. */
function longestOf(worker: Worker, patience: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patience);
    const end = (longest: number) => {
      clearTimeout(timer);
      worker.off("error", reject);
      resolve(longest);
    };
    worker.once("message", end);
    worker.once("error", reject);
  });
}
