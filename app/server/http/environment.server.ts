import { z } from "zod";
import { DATABASE_URL_FORMS, isDatabaseUrl } from "#db/dialects/database-url";
import { BUCKET_FORM } from "../file/bucket-setting.server";

export const LOG_LEVELS = [
  "fatal",
  "error",
  "warn",
  "info",
  "debug",
  "trace",
  "silent",
] as const;

/** What each setting looks like, in a form that needs no translation. */
export const ACCEPTED = {
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
  SCANNER_COMMAND: "clamdscan | /usr/local/bin/look-into",
  HSTS_SUBDOMAINS: "on | off",
  LEAKED_PASSWORDS_FILE: "/path/to/pwnedpasswords.txt (HASH:COUNT, by hash)",
  BACKUP_KEEP_DAYS: "0-3650",
  EVIDENCE_STORE: BUCKET_FORM,
  EVIDENCE_KEY_ID: "…",
  EVIDENCE_SECRET: "…",
} as const;

/** An empty variable counts as one that is not set. */
const unset = (value: unknown) => (value === "" ? undefined : value);

const path = z
  .string()
  .max(4_000)
  .refine((text) => !text.includes("\0"));

/** For how many days backups are kept, as it is written in a setting or on a command line. */
export const KeepDays = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().max(3650));

const onOrOff = z.stringbool({
  truthy: ["on", "1", "true"],
  falsy: ["off", "0", "false"],
});

/** A program and nothing else: no arguments, no shell. */
const program = z
  .string()
  .regex(/^(?:\/[^\s\0]{1,1000}|[A-Za-z0-9._-]{1,100})$/);

/** The variables that are settings; each may be left out. */
export const Environment = z.object({
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
  DATA_DIR: z.preprocess(unset, path.optional()),
  LEAKED_PASSWORDS_FILE: z.preprocess(unset, path.optional()),
  DATABASE_URL: z.preprocess(
    unset,
    z.string().refine(isDatabaseUrl).optional(),
  ),
  TRUST_PROXY: z.preprocess(unset, onOrOff.optional()),
  HSTS_SUBDOMAINS: z.preprocess(unset, onOrOff.optional()),
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
  OCR_COMMAND: z.preprocess(unset, program.optional()),
  SCANNER_COMMAND: z.preprocess(unset, program.optional()),
  BACKUP_KEEP_DAYS: z.preprocess(unset, KeepDays.optional()),
  EVIDENCE_STORE: z.preprocess(unset, z.string().max(1_000).optional()),
  EVIDENCE_KEY_ID: z.preprocess(unset, z.string().max(200).optional()),
  EVIDENCE_SECRET: z.preprocess(unset, z.string().max(200).optional()),
});

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
