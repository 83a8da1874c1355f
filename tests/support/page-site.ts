import { mkdtemp, rm } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { AdmissionLimits } from "#app/server/http/admission.server";
import { readSettings } from "#app/server/http/env.server";
import { createApp } from "#app/server/http.server";
import { listen, stopListening } from "#app/server/listen.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import type { Database } from "#db/client";
import { keptLines } from "./kept-lines";
import { routeBuild } from "./route-build";
import { recordSigner } from "#app/server/record/record-signer.server";

/** What came over the wire: the bytes as they were sent, whatever their coding. */
export interface WireAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What goes over the wire. */
export interface WireRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** The real server with the real routes around a database. */
export interface PageSite {
  origin: string;
  port: number;
  /** Its folder of data. */
  folder: string;
  /** The one clock of the site. */
  clock: { now: Date };
  get(path: string, headers?: Record<string, string>): Promise<WireAnswer>;
  head(path: string, headers?: Record<string, string>): Promise<WireAnswer>;
  /** Any request at all, as it is. */
  send(asked: WireRequest): Promise<WireAnswer>;
  /** The key of the tokens that its forms carry. */
  formKey: Buffer;
  close(): Promise<void>;
}

/** How a site is opened. */
export interface PageSiteOptions {
  buildId?: string;
  /** How much it lets in at once; a test may change it while the site runs. */
  limits?: AdmissionLimits;
  /** What an operator would set. */
  env?: Record<string, string>;
  /** Where the lines of its log are put; without it nothing is logged. */
  log?: Record<string, unknown>[];
}

/** Opens the site on a free port of 127.0.0.1. */
export async function openPageSite(
  db: Database,
  { buildId, env = {}, limits, log }: PageSiteOptions,
): Promise<PageSite> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const place = { host: "127.0.0.1", port: 0 };
  let answer: ReturnType<typeof createApp> = () => undefined;
  const server = await listen((...asked) => answer(...asked), place);
  const { port } = server.address() as AddressInfo;
  const settings = readSettings({
    DATA_DIR: folder,
    PORT: String(port),
    MFA: "optional",
    ...env,
  });
  const clock = { now: new Date("2026-11-21T17:00:00.000Z") };
  const parts = {
    ...{ db, settings, log: logInto(log) },
    secrets: await loadSecrets(folder, settings),
    signer: recordSigner(db, settings),
    now: () => clock.now,
  };
  answer = createApp(parts, {
    build: await routeBuild(),
    clientDirectory: folder,
    ...(buildId === undefined ? {} : { buildId }),
    ...(limits === undefined ? {} : { limits }),
  });
  const ask =
    (method: string) =>
    (path: string, headers = {}) =>
      sendTo(port, { method, path, headers });
  return {
    ...{ origin: `http://127.0.0.1:${port}`, port, folder, clock },
    get: ask("GET"),
    head: ask("HEAD"),
    send: (asked) => sendTo(port, asked),
    formKey: parts.secrets.formKey,
    async close() {
      await stopListening(server);
      await rm(folder, { recursive: true });
    },
  };
}

function logInto(lines?: Record<string, unknown>[]) {
  return lines === undefined
    ? pino({ level: "silent" })
    : pino({ level: "info" }, keptLines(lines));
}

/** Asks as a client without any habits of its own; every address asks over a new connection. */
function sendTo(
  port: number,
  { body, ...asked }: WireRequest,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const options = { ...asked, port, host: "127.0.0.1", agent: false };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    request.once("error", reject);
    request.end(body);
  });
}
