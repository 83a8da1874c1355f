import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { readSettings } from "#app/server/http/env.server";
import { createApp } from "#app/server/http.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { openDatabase, type Database } from "#db/client";
import { recordSigner } from "#app/server/record/record-signer.server";
import { Bare } from "./bare";
import { remembering } from "./rendered-bare";
import { overheard, type Statement } from "./statements";

const HOST = "127.0.0.1";
const NOW = new Date("2026-11-21T17:00:00.000Z");

// A process of its own: the site that keeps pages, the site that makes each anew, and what each is held against.
const [, , path = "", folder = "", page = "/", coding = "br"] = process.argv;
const db = await openDatabase(`sqlite:${path}`);
const heard: Statement[] = [];
const built = (await import(
  pathToFileURL(join(process.cwd(), "build/server/index.js")).href
)) as ServerBuild;
const tree = remembering(built);

const keeping = await site(db, built, "bench");
const fresh = await site(overheard(db, heard), tree.build);
const again = await site(db, built);
await fetch(`http://${HOST}:${fresh}${page}`);
const statements = [...heard];
const ports = {
  keeping,
  repeating: await repeating(keeping),
  fresh: again,
  rendering: await rendering(),
};
process.send?.({ ports });
async function listen(listener: RequestListener): Promise<number> {
  const server: Server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, HOST, done));
  return (server.address() as AddressInfo).port;
}

async function site(
  of: Database,
  build: ServerBuild,
  buildId?: string,
): Promise<number> {
  let answer: RequestListener = () => undefined;
  const port = await listen((...asked) => answer(...asked));
  const settings = readSettings({ DATA_DIR: folder, PORT: String(port) });
  const parts = {
    ...{ db: of, settings, log: pino({ level: "silent" }) },
    secrets: await loadSecrets(folder, settings),
    signer: recordSigner(of, settings),
    now: () => NOW,
  };
  const rest = buildId === undefined ? {} : { buildId };
  answer = createApp(parts, { build, clientDirectory: folder, ...rest });
  return port;
}

/** Bare node:http that sends the bytes of the kept page, with its headers. */
async function repeating(port: number): Promise<number> {
  const { get } = await import("node:http");
  const [headers, bytes] = await new Promise<[string[], Buffer]>((done) => {
    const headers = { "Accept-Encoding": coding };
    get({ host: HOST, port, path: page, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done([response.rawHeaders, Buffer.concat(chunks)]),
      );
    });
  });
  const own = headers.filter(
    (_, index) =>
      !/^(?:date|connection|keep-alive)$/i.test(headers[index & ~1] ?? ""),
  );
  return await listen((_, response) => {
    response.writeHead(200, own).end(bytes);
  });
}

/** Bare node:http that asks the same of the bare driver and renders the same tree. */
async function rendering(): Promise<number> {
  const readers = await Promise.all(
    [1, 2, 3].map(() => Bare.open(path, "read")),
  );
  let turn = 0;
  return await listen((_, response) => {
    const reader = readers[turn++ % readers.length];
    const send = async () => {
      for (const { sql, values } of statements) await reader?.all(sql, values);
      const html = tree.renderAgain(`http://${HOST}${page}`);
      response
        .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
        .end(html);
    };
    send().catch((error: unknown) => response.destroy(error as Error));
  });
}
