import { randomBytes } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createOnce, readIfThere, replaceSynced } from "./synced-file.server";

/** Two keys of 32 bytes. */
export interface Keys {
  /** Seals secrets of apps and makes the tokens of mails. */
  sessionKey: Buffer;
  /** Makes the tokens of forms. */
  formKey: Buffer;
}

/** Keys of this instance; whoever holds them can forge its form tokens and open its sealed secrets. */
export interface Secrets extends Keys {
  /** The keys before these, for what was made under them; null where none were replaced of late. */
  earlier: EarlierKeys | null;
}

/** Keys that were replaced, and when. */
export interface EarlierKeys extends Keys {
  replacedAt: Date;
}

/** The data folder belongs to the other kind of instance, or its keys cannot be read. */
export class SecretsError extends Error {
  override readonly name = "SecretsError";

  constructor(
    readonly reason: "demo_folder" | "real_folder" | "unreadable",
    readonly file: string,
  ) {
    super(`${reason}: ${file}`);
  }
}

const KEY_BYTES = 32;

const key = z.base64().refine((text) => decoded(text).length === KEY_BYTES);
const keys = { sessionKey: key, formKey: key };
const SecretsFile = z.object({
  demo: z.boolean(),
  ...keys,
  earlier: z.object({ ...keys, replacedAt: z.iso.datetime() }).optional(),
});

/**
 * Reads the keys in `secrets.json` of a data folder, and makes folder and keys on the first start.
 * Throws {@link SecretsError} where a demo meets real data or the other way round: invented
 * updates must never be served as real ones.
 */
export async function loadSecrets(
  dataDir: string,
  { demo }: { demo: boolean },
): Promise<Secrets> {
  const file = secretsFile(dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const text = (await readIfThere(file)) ?? (await createSecrets(file, demo));
  const secrets = parseSecrets(text, file);
  if (secrets.demo !== demo) {
    throw new SecretsError(secrets.demo ? "demo_folder" : "real_folder", file);
  }
  await chmod(file, 0o600);
  return fromFile(secrets);
}

/** Puts other keys in place of those of a data folder; after a crash either are there, whole. */
export async function replaceSecrets(
  dataDir: string,
  { demo }: { demo: boolean },
  { earlier, ...current }: Secrets,
): Promise<void> {
  const kept = earlier && {
    ...encoded(earlier),
    replacedAt: earlier.replacedAt.toISOString(),
  };
  const named = { demo, ...encoded(current), ...(kept && { earlier: kept }) };
  await replaceSynced(secretsFile(dataDir), `${JSON.stringify(named)}\n`);
}

/** Keys that nobody has seen. */
export function freshKeys(): Keys {
  const fresh = () => randomBytes(KEY_BYTES);
  return { sessionKey: fresh(), formKey: fresh() };
}

function secretsFile(dataDir: string): string {
  return join(dataDir, "secrets.json");
}

function fromFile({
  earlier,
  ...current
}: z.infer<typeof SecretsFile>): Secrets {
  const read = (of: { sessionKey: string; formKey: string }): Keys => ({
    sessionKey: decoded(of.sessionKey),
    formKey: decoded(of.formKey),
  });
  const replaced = earlier && {
    ...read(earlier),
    replacedAt: new Date(earlier.replacedAt),
  };
  return { ...read(current), earlier: replaced ?? null };
}

function parseSecrets(text: string, file: string): z.infer<typeof SecretsFile> {
  try {
    return SecretsFile.parse(JSON.parse(text));
  } catch {
    // The parser's own message could quote a key.
    throw new SecretsError("unreadable", file);
  }
}

async function createSecrets(file: string, demo: boolean): Promise<string> {
  const text = JSON.stringify({ demo, ...encoded(freshKeys()) });
  return await createOnce(file, `${text}\n`);
}

function encoded({ sessionKey, formKey }: Keys) {
  return {
    sessionKey: sessionKey.toString("base64"),
    formKey: formKey.toString("base64"),
  };
}

function decoded(text: string): Buffer {
  return Buffer.from(text, "base64");
}
