import { readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { IntakeDraft } from "#app/domain/intake/draft";
import type { KnownProvince } from "#app/domain/intake/draft-head";
import { TERMS } from "#app/domain/province/term";
import { planImport as en } from "#app/i18n/en/plan-import";
import { planImport as es } from "#app/i18n/es/plan-import";
import { readSettings } from "#app/server/http/env.server";
import { INTAKE_LIMITS } from "#app/server/intake/limits.server";
import { readWithOcr } from "#app/server/intake/read-with-ocr.server";
import { StartError, terminalLanguage } from "#app/server/start-error.server";

/** What a run of `npm run import-plan` takes from its surroundings; `say` is for people, `print` for the draft. */
export interface PlanImportRun {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** The repository's folder, below which `seeds/` lies. */
  root: string;
  say(line: string): void;
  print(text: string): void;
}

type Words = typeof es;

interface Options {
  file: string;
  province: string | undefined;
  term: string | undefined;
  out: string | undefined;
}

/**
 * Reads the document that the command line names and writes its draft to a file or prints it. Throws
 * `StartError`: 1 where the document is refused or holds no promise, 2 where the call is wrong.
 */
export async function runPlanImport(run: PlanImportRun): Promise<void> {
  const words = { es, en }[terminalLanguage(run.env)];
  const options = readArguments(run.args, words);
  const provinces = await readProvinces(run.root);
  checkOptions(options, provinces, words);
  const bytes = await readBytes(options.file, words);
  run.say(words.reading(options.file));
  const task = {
    name: basename(options.file),
    bytes,
    options: { provinces, province: options.province, term: options.term },
  };
  const { ocrCommand: program } = readSettings(run.env);
  const result = await readWithOcr(task, { program, folder: tmpdir() });
  if (!result.ok) throw new StartError(words.problem[result.reason], 1);
  const { draft } = result;
  if (draft.targets.length === 0) throw new StartError(words.nothingFound, 1);
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  if (options.out === undefined) run.print(text);
  else await writeFile(options.out, text);
  tell(draft, words, run.say);
  if (options.out !== undefined) run.say(words.written(options.out));
}

function readArguments(args: readonly string[], words: Words): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        province: { type: "string" },
        term: { type: "string" },
        out: { type: "string" },
      },
      allowPositionals: true,
    });
    const [file, surplus] = positionals;
    if (file !== undefined && surplus === undefined) {
      const { province, term, out } = values;
      return { file, province, term, out };
    }
  } catch {
    // An option that is none: the same line says how it is done.
  }
  throw new StartError(words.usage, 2);
}

async function readProvinces(root: string): Promise<KnownProvince[]> {
  const path = join(root, "seeds", "reference", "provinces.json");
  return JSON.parse(await readFile(path, "utf8")) as KnownProvince[];
}

function checkOptions(
  { province, term }: Options,
  provinces: readonly KnownProvince[],
  words: Words,
): void {
  if (
    province !== undefined &&
    !provinces.some(({ slug }) => slug === province)
  ) {
    throw new StartError(words.provinceUnknown(province), 2);
  }
  const known = TERMS.map(({ id }) => id);
  if (term !== undefined && !known.includes(term)) {
    throw new StartError(words.termUnknown(term, known.join(", ")), 2);
  }
}

async function readBytes(path: string, words: Words): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > INTAKE_LIMITS.bytes)
      throw new StartError(words.problem.too_large, 1);
    return await readFile(path);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(words.fileMissing(path), 2);
  }
}

function tell(
  draft: IntakeDraft,
  words: Words,
  say: (line: string) => void,
): void {
  const { targets, document } = draft;
  const actions = targets.filter(({ kind }) => kind === "action").length;
  say(words.found(targets.length - actions, actions, document.lines ?? 0));
  const counts = { high: 0, medium: 0, low: 0 };
  let [found, all] = [0, 0];
  for (const { confidence, checks } of targets) {
    counts[confidence.level] += 1;
    all += checks.quotations;
    found += checks.quotations - checks.notFound.length;
  }
  say(words.confidence(counts));
  say(words.quotations(found, all));
}
