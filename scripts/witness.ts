import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { RecordConsistency, SignedCheckpoint } from "#app/domain/api/record";
import { parseVerifier } from "#app/domain/proof/signed-note";
import {
  witnessAlarm,
  type WitnessAlarm,
  witnessedHead,
} from "#app/domain/proof/witness";
import { witness as en } from "#app/i18n/en/witness";
import { witness as es } from "#app/i18n/es/witness";
import { StartError, terminalLanguage } from "#app/server/start-error.server";
import {
  readIfThere,
  replaceSynced,
} from "#app/server/http/synced-file.server";

/** `npm run witness -- URL DIR`: keeps the last signed head of a site and raises the alarm (exit 1) where the next does not extend it. */

const words = { es, en }[terminalLanguage(process.env)];

/** An answer is small; whatever sends more is not the record. */
const MOST_BYTES = 64 * 1024;
const PATIENCE_MS = 30_000;

async function main([address, folder]: string[]): Promise<number> {
  if (!folder || !URL.canParse(address ?? "")) {
    throw new StartError(words.usage, 2);
  }
  const site = new URL("/api/v1/record/", address);
  await mkdir(folder, { recursive: true });
  const files = {
    key: join(folder, "key.txt"),
    head: join(folder, "head.txt"),
    alarm: join(folder, "alarm.txt"),
  };
  const answer = await ask(site, "checkpoint", SignedCheckpoint);
  const pinned = await readIfThere(files.key);
  const verifier = parseVerifier(pinned ?? answer.key);
  if (verifier === null) throw new StartError(words.unreadable(files.key), 1);
  const next = witnessedHead(answer.note ?? "", verifier);
  const keptNote = await readIfThere(files.head);
  const alarm = (what: WitnessAlarm) =>
    raise(what, files.alarm, [keptNote, answer.note, answer.key]);
  if (next === null) return await alarm("not_signed");
  if (pinned === null) {
    await replaceSynced(files.key, `${answer.key}\n`);
    console.log(words.pinned(answer.key));
  }
  const kept = keptNote === null ? null : witnessedHead(keptNote, verifier);
  if (kept === null) {
    if (keptNote !== null)
      throw new StartError(words.unreadable(files.head), 1);
    await replaceSynced(files.head, next.note);
    return 0;
  }
  const [from, to] = [kept.head.size, next.head.size];
  const path = `consistency?first=${from}&second=${to}`;
  const proof =
    from < to ? (await ask(site, path, RecordConsistency)).proof : [];
  const wrong = witnessAlarm(kept.head, next.head, proof);
  if (wrong !== null) return await alarm(wrong);
  await replaceSynced(files.head, next.note);
  console.log(from === to ? words.same(to) : words.extended(from, to));
  return 0;
}

async function raise(
  what: WitnessAlarm,
  file: string,
  evidence: readonly (string | null)[],
): Promise<number> {
  await replaceSynced(file, evidence.map((it) => it ?? "-").join("\n\n"));
  console.error(`${words.alarm[what]} ${words.evidence(file)}`);
  return 1;
}

async function ask<S extends z.ZodType>(
  site: URL,
  path: string,
  schema: S,
): Promise<z.infer<S>> {
  const url = new URL(path, site);
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { signal, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    return schema.parse(JSON.parse(await boundedText(answer)));
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new StartError(words.unreachable(url.href, why.slice(0, 200)), 3);
  }
}

async function boundedText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader !== undefined;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) throw new Error("too large");
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString();
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
