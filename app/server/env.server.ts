import { resolve } from "node:path";
import { z } from "zod";
import {
  DATABASE_URL_FORMS,
  isDatabaseUrl,
  localDatabaseUrl,
} from "#db/dialects/database-url";
import { BUCKET_FORM, readBucket } from "./bucket-setting.server";
import type { BucketSettings } from "./evidence-bucket.server";

export const LOG_LEVELS = [
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
  "trace",
  "silent",
] as const;

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

/** What each setting looks like, in a form that needs no translation. */
const ACCEPTED = {
  PORT: "1-65535",
  HOST: "127.0.0.1 | 0.0.0.0 | :: | localhost | example.org",
  ORIGIN: "http://localhost:3000 | https://example.org",
  DATA_DIR: "./data | /path/to/data",
  DATABASE_URL: DATABASE_URL_FORMS,
  TRUST_PROXY: "on | off",
  LOG_LEVEL: LOG_LEVELS.join(" | "),
  SMTP_URL: "smtp://user:password@host:587 | smtps://user:password@host",
  MAIL_FROM: "no-responder@example.org",
  MFA: "required | optional",
  OCR_COMMAND: "ocrmypdf | /usr/bin/ocrmypdf",
  EVIDENCE_STORE: BUCKET_FORM,
  EVIDENCE_KEY_ID: "…",
  EVIDENCE_SECRET: "…",
} as const;

/** An empty variable counts as one that is not set. */
const unset = (value: unknown) => (value === "" ? undefined : value);

const Environment = z.object({
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(65_535))
      .optional(),
  ),
  HOST: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]{1,253}$/)
      .optional(),
  ),
  ORIGIN: z.preprocess(
    unset,
    z
      .string()
      .refine(isOrigin)
      .transform((text) => new URL(text))
      .optional(),
  ),
  DATA_DIR: z.preprocess(
    unset,
    z
      .string()
      .max(4_000)
      .refine((path) => !path.includes("\0"))
      .optional(),
  ),
  DATABASE_URL: z.preprocess(
    unset,
    z.string().refine(isDatabaseUrl).optional(),
  ),
  TRUST_PROXY: z.preprocess(
    unset,
    z
      .stringbool({ truthy: ["on", "1", "true"], falsy: ["off", "0", "false"] })
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(unset, z.enum(LOG_LEVELS).optional()),
  SMTP_URL: z.preprocess(unset, z.string().refine(isSmtpUrl).optional()),
  MAIL_FROM: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[A-Za-z0-9.+_-]{1,64}@[A-Za-z0-9.-]{1,189}$/)
      .optional(),
  ),
  MFA: z.preprocess(unset, z.enum(["required", "optional"]).optional()),
  // A program and nothing else: no arguments, no shell.
  OCR_COMMAND: z.preprocess(
    unset,
    z
      .string()
      .regex(/^(?:\/[^\s\0]{1,1000}|[A-Za-z0-9._-]{1,100})$/)
      .optional(),
  ),
  EVIDENCE_STORE: z.preprocess(unset, z.string().max(1_000).optional()),
  EVIDENCE_KEY_ID: z.preprocess(unset, z.string().max(200).optional()),
  EVIDENCE_SECRET: z.preprocess(unset, z.string().max(200).optional()),
});

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
    demo,
  };
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

/** An origin and nothing else: no path, no query, no password. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && `${url.origin}/` === url.href;
}

function isSmtpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === "smtp:" || protocol === "smtps:") && hostname !== "";
}
