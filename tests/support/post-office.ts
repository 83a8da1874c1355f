import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { readSettings } from "#app/server/http/env.server";
import { freshKeys } from "#app/server/http/secrets.server";
import {
  startMailer,
  type Mailer,
  type MailParts,
} from "#app/server/account/mailer.server";
import type { Database } from "#db/client";

/** What a mail server was given. */
export interface ReceivedMail {
  to: readonly string[];
  text: string;
}

/** A mail server on 127.0.0.1 that keeps what it gets; `refuse` makes it turn so many away first. */
export async function openSmtpServer({ refuse = 0 } = {}) {
  const received: ReceivedMail[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refused < refuse) {
          refused += 1;
          return done(new Error("try again later"));
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The worker of a server over a database, with a clock and a data folder of its own. */
export async function openPostOffice(
  db: Database,
  env: Record<string, string> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "post-"));
  const clock = { now: new Date("2026-11-21T15:00:00.000Z") };
  const parts: MailParts = {
    db,
    settings: readSettings({ DATA_DIR: folder, ...env }),
    secrets: { ...freshKeys(), earlier: null },
    log: pino({ level: "silent" }),
    now: () => clock.now,
  };
  const workers: Mailer[] = [];
  return {
    clock,
    parts,
    outbox: join(folder, "outbox"),
    /** Starts a worker as a starting server does. */
    worker(carrier?: Parameters<typeof startMailer>[1]): Mailer {
      const worker = startMailer(parts, carrier);
      workers.push(worker);
      return worker;
    },
    /** Everything in the outbox as text, in no particular order. */
    async letters(): Promise<string[]> {
      const names = await readdir(join(folder, "outbox")).catch(() => []);
      return await Promise.all(
        names.map((name) => readFile(join(folder, "outbox", name), "utf8")),
      );
    },
    async close() {
      for (const worker of workers) await worker.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
