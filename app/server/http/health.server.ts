import { randomUUID } from "node:crypto";
import { statfs, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { assertWritable } from "#db/queries/province/health";

import type { AppParts } from "../context.server";

/** Less free space than this and the site says that it is not ready, before writes fail. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/** For this long an answer serves everybody who asks, so that asking often costs nothing. */
const FRESH_MS = 1_000;

interface Readiness {
  database: boolean;
  disk: boolean;
  record: boolean;
}

/** `/salud/viva`: the process answers. */
export function aliveHandler(): RequestHandler {
  return (_request, response) => {
    response.json({ alive: true });
  };
}

/** `/salud/lista`: the database takes writes, the disk has room, the record can be read; else 503. */
export function readyHandler(parts: AppParts): RequestHandler {
  let latest: { at: number; answer: Promise<Readiness> } | undefined;
  return (_request, response, next) => {
    const at = performance.now();
    if (latest === undefined || at - latest.at > FRESH_MS) {
      latest = { at, answer: readiness(parts) };
    }
    latest.answer.then((found) => {
      const isReady = Object.values(found).every(Boolean);
      if (!isReady) response.set("Retry-After", "5");
      response.status(isReady ? 200 : 503).json({ ready: isReady, ...found });
    }, next);
  };
}

async function readiness({
  db,
  settings,
  signer,
  log,
}: AppParts): Promise<Readiness> {
  const works = async (what: string, check: () => Promise<unknown>) => {
    try {
      await check();
      return true;
    } catch (error) {
      log.error({ event: "not_ready", what, err: error }, "not ready");
      return false;
    }
  };
  const [database, disk, record] = await Promise.all([
    works("database", () => assertWritable(db)),
    works("disk", () => assertRoom(settings.dataDir)),
    works("record", () => assertSigned(signer)),
  ]);
  return { database, disk, record };
}

async function assertRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < MIN_FREE_BYTES)
    throw new Error("the disk is nearly full");
  const probe = join(folder, `.probe-${randomUUID()}`);
  await writeFile(probe, "");
  await unlink(probe);
}

async function assertSigned(signer: AppParts["signer"]): Promise<void> {
  const head = await signer.sign();
  if (!head.ok) throw new Error(`the record is not vouched for: ${head.fault}`);
}
