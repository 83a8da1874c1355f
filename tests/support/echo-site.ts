import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { readSettings } from "#app/server/http/env.server";
import { createApp } from "#app/server/http.server";
import { listen, stopListening } from "#app/server/listen.server";
import { loadSecrets } from "#app/server/http/secrets.server";
import { testDatabase } from "./database";
import { echoBuild } from "./echo-build";
import { keptLines } from "./kept-lines";
import { recordSigner } from "#app/server/record/record-signer.server";

/** The real server around a route that repeats what it saw. */
export interface EchoSite {
  port: number;
  /** The lines of its log so far. */
  log: Record<string, unknown>[];
  close(): Promise<void>;
}

/** Starts the real server on a free port; `env` is what an operator would set. */
export async function startEchoSite(
  folder: string,
  env: Record<string, string> = {},
): Promise<EchoSite> {
  let answer: RequestListener = () => undefined;
  const server = await listen(
    (request, response) => answer(request, response),
    {
      host: "127.0.0.1",
      port: 0,
    },
  );
  const { port } = server.address() as AddressInfo;
  const settings = readSettings({
    DATA_DIR: folder,
    PORT: String(port),
    ...env,
  });
  const database = await testDatabase();
  const log: Record<string, unknown>[] = [];
  const parts = {
    settings,
    db: database.db,
    secrets: await loadSecrets(folder, settings),
    signer: recordSigner(database.db, settings),
    log: pino({ level: "info" }, keptLines(log)),
    now: () => new Date(),
  };
  answer = createApp(parts, { build: echoBuild(), clientDirectory: folder });
  const close = async () => {
    await stopListening(server);
    await database.close();
  };
  return { port, log, close };
}
