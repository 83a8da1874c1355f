import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { limaDay } from "#app/domain/text/calendar";
import { SNAPSHOT_ENTRY_PAGES } from "#app/domain/form/snapshot-path";
import { formatDay, formatNumber } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Reader } from "#app/server/page/reader.server";
import { StartError, terminalLanguage } from "#app/server/start-error.server";
import { build } from "../run/build.mjs";
import { wordsOfTerminal } from "../run/words.mjs";
import { copyPages } from "./copy-pages";
import { openFolder, type SnapshotFolder } from "./folder";
import { NOTE_FILE, type SnapshotNote, type WrittenFile } from "./note";
import { readOptions, SNAPSHOT_WORDS, type SnapshotOptions } from "./options";
import { showProgress } from "./progress";
import { readerOf, requireData, type SnapshotRun } from "./site";

/** Writes the snapshot that the command line asks for; throws `StartError` for what the operator can put right. */
export async function writeSnapshot(run: SnapshotRun): Promise<void> {
  const options = readOptions(run.args, run.env);
  requireData(run, options);
  // Before anything is built or opened, since it may be refused.
  const folder = await openFolder(options.folder, options.words);
  const stop = () => {
    folder.discard();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await build(run.root, wordsOfTerminal(run.env));
    const note = await copySite(run, options, folder);
    await folder.finish();
    console.log(lastLine(note, options, run));
  } finally {
    folder.discard();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

async function copySite(
  run: SnapshotRun,
  options: SnapshotOptions,
  folder: SnapshotFolder,
): Promise<SnapshotNote> {
  const reader = await readerOf(run, options);
  try {
    const record = await reader.findRecordHead();
    const files = await copyFiles(run, options, { reader, folder, record });
    const { root } = await reader.findRecordHead();
    if (root !== record.root) {
      throw new StartError(options.words.recordMoved, 1);
    }
    const note = {
      format: "lo-prometido-snapshot-1",
      origin: reader.settings.origin.origin,
      takenAt: run.now.toISOString(),
      day: limaDay(run.now),
      build: await readFile(join(run.root, "build/sources.sha256"), "utf8"),
      demo: options.demo,
      record,
      files,
    } satisfies SnapshotNote;
    await folder.write(NOTE_FILE, Buffer.from(JSON.stringify(note, null, 1)));
    return note;
  } finally {
    await reader.close();
  }
}

async function copyFiles(
  run: SnapshotRun,
  { words }: SnapshotOptions,
  {
    reader,
    folder,
    record,
  }: { reader: Reader; folder: SnapshotFolder; record: { size: number } },
): Promise<WrittenFile[]> {
  const day = limaDay(run.now);
  const { origin } = reader.settings.origin;
  const frameOf = (language: Language) => {
    const said = SNAPSHOT_WORDS[language];
    const size = formatNumber(record.size, language);
    return {
      origin,
      firstEntry: Math.max(0, record.size - SNAPSHOT_ENTRY_PAGES),
      words: { ...said, copy: said.copy(formatDay(day, language), size) },
    };
  };
  let line = words.writing(0, 0);
  const stop = showProgress(() => line);
  try {
    return await copyPages({
      reader,
      folder,
      assets: join(run.root, "build/client"),
      frames: { es: frameOf("es"), en: frameOf("en") },
      words,
      recordSize: record.size,
      onFile: (written, known) => (line = words.writing(written, known)),
    });
  } finally {
    stop();
  }
}

function lastLine(
  { files, record }: SnapshotNote,
  { folder, words }: SnapshotOptions,
  { env }: SnapshotRun,
): string {
  const language = terminalLanguage(env);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return words.done({
    folder,
    files: formatNumber(files.length + 1, language),
    megabytes: formatNumber(Math.ceil(bytes / 1_000_000), language),
    size: formatNumber(record.size, language),
    root: record.root,
  });
}
