import { resolve } from "node:path";
import type { z } from "zod";
import { localDatabaseUrl } from "#db/dialects/database-url";
import { BUCKET_FORM, readBucket } from "../file/bucket-setting.server";
import { ACCEPTED, Environment, type LOG_LEVELS } from "./environment.server";
import type { BucketSettings } from "../file/evidence-bucket.server";

/** The settings of the process, checked; all have a default. */
export interface Settings {
  port: number;
  host: string;
  /** Where readers reach the site. Nothing else ever stands in a link. */
  origin: URL;
  dataDir: string;
  databaseUrl: string;
  logLevel: (typeof LOG_LEVELS)[number];
  trustProxy: boolean;
  /** Where mail is handed over; null writes it to files in the outbox of the data folder. */
  smtpUrl: string | null;
  /** The address that mail comes from; null is `no-responder` at the host of the origin. */
  mailFrom: string | null;
  /** Whether moderators and administrators must have a second factor. */
  mfa: "required" | "optional";
  /** Where the files of evidence lie; null for the folder `evidence` in `dataDir`. */
  evidenceBucket: BucketSettings | null;
  /** The program that recognizes text in pictures of pages, as `ocrmypdf` does; null for none. */
  ocrCommand: string | null;
  /** The program that looks into files for what is harmful, by its exit code; null for none. */
  scannerCommand: string | null;
  /** Whether browsers are told that the hosts below the site's own speak TLS alone, too. */
  hstsSubdomains: boolean;
  /** The operator's list of passwords that were leaked somewhere; null for none. */
  leakedPasswordsFile: string | null;
  /** Days after which a new backup ends earlier ones beside it; null keeps them until somebody deletes them. */
  backupKeepDays: number | null;
  demo: boolean;
}

/** A setting that is there and not usable; `accepted` shows the form it must have. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(
    readonly setting: string,
    readonly accepted: string,
  ) {
    super(`${setting}: ${accepted}`);
  }
}

/**
 * Reads the settings. Throws {@link SettingsError} for the first one that is not usable.
 *
 * A demo keeps its own folder beside the real one (`./data-demo`) and never uses
 * `DATABASE_URL`, so that no setting can lead it to real data.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  { demo = false }: { demo?: boolean } = {},
): Settings {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0]);
    throw new SettingsError(
      setting,
      ACCEPTED[setting as keyof typeof ACCEPTED],
    );
  }
  const { PORT: port = 3000, DATA_DIR: folder = "./data" } = parsed.data;
  const dataDir = resolve(
    demo ? `${folder.replace(/[\\/]+$/, "")}-demo` : folder,
  );
  const databaseUrl = demo ? undefined : parsed.data.DATABASE_URL;
  return {
    port,
    host: parsed.data.HOST ?? "127.0.0.1",
    origin: parsed.data.ORIGIN ?? new URL(`http://localhost:${port}`),
    dataDir,
    databaseUrl: databaseUrl ?? localDatabaseUrl(dataDir),
    logLevel: parsed.data.LOG_LEVEL ?? "info",
    trustProxy: parsed.data.TRUST_PROXY ?? false,
    // Invented people have addresses that no mail reaches.
    smtpUrl: demo ? null : (parsed.data.SMTP_URL ?? null),
    mailFrom: parsed.data.MAIL_FROM ?? null,
    mfa: parsed.data.MFA ?? (demo ? "optional" : "required"),
    evidenceBucket: demo ? null : bucketOf(parsed.data),
    ocrCommand: parsed.data.OCR_COMMAND ?? null,
    scannerCommand: parsed.data.SCANNER_COMMAND ?? null,
    leakedPasswordsFile: pathOf(parsed.data.LEAKED_PASSWORDS_FILE),
    hstsSubdomains: parsed.data.HSTS_SUBDOMAINS ?? false,
    backupKeepDays: parsed.data.BACKUP_KEEP_DAYS ?? null,
    demo,
  };
}

function pathOf(path: string | undefined): string | null {
  return path === undefined ? null : resolve(path);
}

/** The bucket of evidence, null where none is named; what is named must be whole. */
function bucketOf(env: z.output<typeof Environment>): BucketSettings | null {
  if (env.EVIDENCE_STORE === undefined) return null;
  const bucket = readBucket(env.EVIDENCE_STORE);
  if (bucket === null) throw new SettingsError("EVIDENCE_STORE", BUCKET_FORM);
  for (const name of ["EVIDENCE_KEY_ID", "EVIDENCE_SECRET"] as const) {
    if (env[name] === undefined) throw new SettingsError(name, ACCEPTED[name]);
  }
  const { EVIDENCE_KEY_ID: keyId = "", EVIDENCE_SECRET: secret = "" } = env;
  return { ...bucket, keyId, secret };
}
