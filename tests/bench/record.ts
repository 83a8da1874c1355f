import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyRecord } from "#app/commands/verify-record.server";
import { recordEntry } from "#app/domain/record/record-entry";
import { openDatabase, writeTransaction, type Database } from "#db/client";
import { fileDatabaseUrl } from "#db/dialects/database-url";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { appendRecordEntry, findRecordHead } from "#db/queries/record/record";
import { findInclusionProof } from "#db/queries/record/record-proofs";

// `npm run bench:record [-- SIZES]`: appending an entry, proving one and checking them all, at 1,000,
// 100,000 and 1,000,000 entries. Entries are role grants and revocations, each with its row.

const SIZES = (process.argv[2] ?? "1000,100000,1000000").split(",").map(Number);

/** Entries that are brought in by one transaction while the record grows between two measurements. */
const BATCH = 1_000;
const TIMES = 200;
const NOW = new Date("2026-11-21T12:00:00.000Z");
const PERSON = "00000000-0000-4000-8000-000000000001";

const folder = await mkdtemp(join(tmpdir(), "bench-record-"));
const db = await openDatabase(fileDatabaseUrl(join(folder, "record.db")));
try {
  await migrate(db, MIGRATIONS, NOW);
  await addPerson();
  console.log("entries".padStart(10), "append", "proof", "full check");
  for (const size of SIZES) {
    await grow(size - TIMES);
    const append = await timed(() => writeTransaction(db, appendNext));
    const proof = await timed(() => prove(size));
    const began = performance.now();
    const result = await verifyRecord(db);
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    const check = (performance.now() - began) / 1_000;
    console.log(
      String(size).padStart(10),
      `${append.toFixed(2)} ms`,
      `${proof.toFixed(2)} ms`,
      `${check.toFixed(1)} s`,
    );
  }
} finally {
  await db.destroy();
  await rm(folder, { recursive: true, force: true });
}

/** The median of many single runs, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[TIMES >> 1] ?? Number.NaN;
}

async function prove(size: number): Promise<void> {
  const index = Math.floor(Math.random() * size);
  await findInclusionProof(db, { index, size });
}

async function grow(to: number): Promise<void> {
  for (;;) {
    const { size } = await findRecordHead(db);
    if (size >= to) return;
    await writeTransaction(db, async (trx) => {
      const count = Math.min(BATCH, to - size);
      for (let n = 0; n < count; n += 1) await appendNext(trx);
    });
  }
}

/** The role comes and goes; the row says what the last entry says. */
async function appendNext(trx: Database): Promise<void> {
  const { size } = await findRecordHead(trx);
  const type = size % 2 === 0 ? "role_granted" : "role_revoked";
  const grant = { person: PERSON, role: "moderator", scope: "*" } as const;
  const entry = recordEntry(type, NOW, { ...grant, by: null });
  await appendRecordEntry(trx, entry, NOW);
  const { role, scope, person: user_id } = grant;
  if (type === "role_granted") {
    const at = { granted_at: NOW.toISOString(), granted_by: null };
    const row = { user_id, role, scope, ...at };
    await trx.insertInto("user_roles").values(row).execute();
  } else {
    await trx.deleteFrom("user_roles").where("user_id", "=", user_id).execute();
  }
}

async function addPerson(): Promise<void> {
  await db
    .insertInto("users")
    .values({
      id: PERSON,
      email: "mario@example.org",
      email_key: "mario@example.org",
      display_name: "Mario",
      name_key: "mario",
      password_hash: "matches nothing",
      state: "active",
      language: "es",
      created_at: NOW.toISOString(),
      closed_at: null,
    })
    .execute();
}
