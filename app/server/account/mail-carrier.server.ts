import { link, mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import type { SendMailOptions } from "nodemailer";
import type { Settings } from "../http/env.server";

/** A letter that is ready to leave. */
export interface Letter {
  /** Stays the same however often it is tried. */
  id: string;
  to: string;
  fromName: string;
  subject: string;
  text: string;
}

/** Takes letters away; throws where one did not leave. */
export interface Carrier {
  carry(letter: Letter): Promise<void>;
  close(): void;
}

/** The carrier that the settings ask for: an SMTP server, or files in the outbox of the data folder. */
export function carrierFor(
  settings: Pick<Settings, "smtpUrl" | "mailFrom" | "dataDir" | "origin">,
): Carrier {
  const compose = (letter: Letter) => composed(letter, settings);
  return settings.smtpUrl === null
    ? outboxCarrier(join(settings.dataDir, "outbox"), compose)
    : smtpCarrier(settings.smtpUrl, compose);
}

type Compose = (letter: Letter) => SendMailOptions;

/** Addresses are given as parts, so that nothing in a name or an address can become a header. */
function composed(
  letter: Letter,
  { origin, mailFrom }: Pick<Settings, "origin" | "mailFrom">,
): SendMailOptions {
  const address = mailFrom ?? `no-responder@${origin.hostname}`;
  return {
    from: { name: oneLine(letter.fromName), address },
    to: { name: "", address: letter.to },
    subject: oneLine(letter.subject),
    text: letter.text,
    messageId: `<${letter.id}@${origin.hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/** Milliseconds after which a silent server counts as away. */
const PATIENCE = {
  connectionTimeout: "20000",
  greetingTimeout: "20000",
  socketTimeout: "60000",
};

function smtpCarrier(address: string, compose: Compose): Carrier {
  const url = new URL(address);
  for (const [name, value] of Object.entries(PATIENCE)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  const transport = nodemailer.createTransport(url.href);
  return {
    async carry(letter) {
      await transport.sendMail(compose(letter));
    },
    close: () => transport.close(),
  };
}

/** Each letter is one file named after it, put there whole or not at all, and once. */
function outboxCarrier(folder: string, compose: Compose): Carrier {
  const transport = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  });
  return {
    async carry(letter) {
      const { message } = await transport.sendMail(compose(letter));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeOnce(join(folder, `${letter.id}.eml`), message as Buffer);
    },
    close: () => transport.close(),
  };
}

async function writeOnce(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.part`;
  const handle = await open(draft, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    // It left before, and the process ended before it could say so.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  await unlink(draft);
}
