import { randomBytes } from "node:crypto";
import {
  chmod,
  link,
  mkdir,
  open,
  readFile,
  rename,
  unlink,
} from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Keys of this instance; whoever holds them can forge its cookies and form tokens. */
export interface Secrets {
  /** 32 bytes; signs what sessions hand to the browser. */
  sessionKey: Buffer;
  /** 32 bytes; signs form tokens. */
  formKey: Buffer;
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
const SecretsFile = z.object({
  demo: z.boolean(),
  sessionKey: key,
  formKey: key,
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
  const file = join(dataDir, "secrets.json");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const text = (await readIfThere(file)) ?? (await createSecrets(file, demo));
  const secrets = parseSecrets(text, file);
  if (secrets.demo !== demo) {
    throw new SecretsError(secrets.demo ? "demo_folder" : "real_folder", file);
  }
  await chmod(file, 0o600);
  return {
    sessionKey: decoded(secrets.sessionKey),
    formKey: decoded(secrets.formKey),
  };
}

function parseSecrets(text: string, file: string): z.infer<typeof SecretsFile> {
  try {
    return SecretsFile.parse(JSON.parse(text));
  } catch {
    // The parser's own message could quote a key.
    throw new SecretsError("unreadable", file);
  }
}

/** Another process may be making them too: whoever links first decides, both read the same. */
async function createSecrets(file: string, demo: boolean): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const fresh = () => randomBytes(KEY_BYTES).toString("base64");
  const text = JSON.stringify({
    demo,
    sessionKey: fresh(),
    formKey: fresh(),
  });
  await writeSynced(draft, `${text}\n`);
  await linkOnce(draft, file);
  return await readFile(file, "utf8");
}

async function linkOnce(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return await unlink(draft);
    // Some file systems know no links.
    return await rename(draft, file);
  }
  await unlink(draft);
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function decoded(text: string): Buffer {
  return Buffer.from(text, "base64");
}
