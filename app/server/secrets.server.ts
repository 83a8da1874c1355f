import { randomBytes } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createOnce, readIfThere } from "./synced-file.server";

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

async function createSecrets(file: string, demo: boolean): Promise<string> {
  const fresh = () => randomBytes(KEY_BYTES).toString("base64");
  const text = JSON.stringify({
    demo,
    sessionKey: fresh(),
    formKey: fresh(),
  });
  return await createOnce(file, `${text}\n`);
}

function decoded(text: string): Buffer {
  return Buffer.from(text, "base64");
}
