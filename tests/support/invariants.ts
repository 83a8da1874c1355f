import { verifyRecord } from "#app/commands/verify-record.server";
import { statusAsOf } from "#app/domain/status/status-reading";
import type { Database } from "#db/client";
import { listRecordEntries } from "#db/queries/record/record";
import { listPublishedReadings } from "#db/queries/province/readings";
import { readUpdateHistories } from "./update-histories";
import { brokenHistory } from "./update-invariants";
import { recountFromRecord } from "./record-recount";

/** Days on which the status of every target is counted again. */
const READING_DAYS = ["2019-06-30", "2020-06-30", "2022-12-31", "2026-11-21"];

/**
 * Throws with everything in a database that cannot be true: an update that stands where its decisions
 * do not lead, a decider who is the author, a public update without entry or evidence, a gap in the
 * record, a verdict moved by one person, a status that a full recount does not give.
 */
export async function checkInvariants(db: Database): Promise<void> {
  const broken = await listBrokenInvariants(db);
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

/** The same as sentences; an empty list where all is well. */
export async function listBrokenInvariants(db: Database): Promise<string[]> {
  const audit = await verifyRecord(db);
  const histories = await readUpdateHistories(db);
  return [
    ...(audit.ok ? [] : [`the record: ${JSON.stringify(audit.fault)}`]),
    ...histories.flatMap(brokenHistory),
    ...(await brokenRecount(db)),
  ];
}

/** Statuses from the entries of the record alone, against those that the site shows. */
async function brokenRecount(db: Database): Promise<string[]> {
  const newest = await listRecordEntries(db, {
    from: 1_000_000,
    limit: 1_000_000,
  });
  const recount = recountFromRecord(newest.map(({ entry }) => entry).reverse());
  const targets = await db.selectFrom("targets").select("code").execute();
  const codes = targets.map(({ code }) => code);
  const broken = [...recount.broken];
  for (const asOf of READING_DAYS) {
    const clocks = { asOf, knownOn: "2099-12-31" };
    for (const reading of await listPublishedReadings(db, { codes }, clocks)) {
      const facts = recount.publications.get(reading.code) ?? [];
      const { status } = statusAsOf(facts, clocks);
      if (status !== reading.status) {
        broken.push(`${reading.code} reads ${reading.status}, not ${status}`);
      }
    }
  }
  return broken;
}
