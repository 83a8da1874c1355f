import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { openDatabase } from "#db/client";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { readSettings, type Settings } from "../http/env.server";
import { createLog } from "../http/log.server";
import { pageRenderer, type RenderedPage } from "./render-page.server";
import { recordSigner } from "../record/record-signer.server";
import { loadSecrets } from "../http/secrets.server";
import { explained, terminalWords } from "../start-error.server";

/** What a process needs to read the site without serving it. */
export interface ReaderOptions {
  /** The compiled routes. */
  build: ServerBuild;
  env: Readonly<Record<string, string | undefined>>;
  demo: boolean;
  now(): Date;
}

/** The public site as everybody sees it, read in this process: no port, no visitor, nothing changed. */
export interface Reader {
  settings: Settings;
  findRecordHead(): Promise<RecordHead>;
  read(path: string): Promise<RenderedPage>;
  close(): Promise<void>;
}

/**
 * Opens an instance for reading. The database must be there and up to date, as a start leaves it.
 * Throws `StartError`, one line and an exit code, for everything an operator can put right.
 */
export async function openReader(options: ReaderOptions): Promise<Reader> {
  try {
    return await open(options);
  } catch (error) {
    throw explained(error, terminalWords(options.env));
  }
}

async function open(options: ReaderOptions): Promise<Reader> {
  const settings = readSettings(options.env, { demo: options.demo });
  const secrets = await loadSecrets(settings.dataDir, settings);
  const db = await openDatabase(settings.databaseUrl);
  try {
    // An empty database says so now, not on its first page.
    await findRecordHead(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const signer = recordSigner(db, settings);
  const parts = { db, settings, secrets, signer, log: createLog(settings) };
  const handle = createRequestHandler(options.build, "production");
  const render = pageRenderer(handle, { ...parts, now: options.now });
  return {
    settings,
    findRecordHead: () => findRecordHead(db),
    read: (path) => render(path, "reader"),
    close: () => db.destroy(),
  };
}
