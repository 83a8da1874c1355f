import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { endSettingProposal } from "#app/commands/end-setting-proposal.server";
import { revokeRole } from "#app/commands/revoke-role.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { ProposalEnd } from "#app/domain/method/method-proposal";
import { recordEntry } from "#app/domain/record/record-entry";
import { INITIAL_SETTINGS } from "#app/domain/method/setting";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction } from "#db/client";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { findPublishedMethod } from "#db/queries/method/method-of-day";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import {
  appendRecordEntry,
  findRecordEntry,
  findRecordHead,
} from "#db/queries/record/record";
import { listOpenProposals } from "#db/queries/method/setting-proposals";
import { readSettingValues } from "#db/queries/method/settings";
import {
  agreeOnChange,
  METHOD_WHY,
  proposeChange,
} from "#tests/support/method";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();
const NOON = new Date("2023-03-02T17:00:00.000Z");
const NEXT_DAY = new Date("2023-03-03T17:00:00.000Z");
const TWO = { setting: "ordinary_approvals", before: 1, after: 2 } as const;
const MORE = {
  setting: "verdict_threshold",
  before: 0.5,
  after: 0.6,
} as const;

let ana: Actor;
let luz: Actor;

beforeEach(async () => {
  ana = await office.world.person("Ana", [everywhere("admin")]);
  luz = await office.world.person("Luz", [everywhere("admin")]);
});

const propose = (actor: Actor, change: Parameters<typeof proposeChange>[2]) =>
  proposeChange(office.db, actor, change, NOON);

async function end(actor: Actor, proposalId: string, how: ProposalEnd) {
  const asked = { actor, proposalId, end: how, now: NOON };
  const result = await endSettingProposal(office.db, asked);
  return result.ok ? result.outcome : result.reason;
}

describe("C17: the method", () => {
  test("changes when a second administrator confirms, never by the first alone, and each change is the next version", async () => {
    const { db, mario } = office;
    const { size } = await findRecordHead(db);
    const id = await propose(ana, MORE);
    expect(await readSettingValues(db)).toEqual(INITIAL_SETTINGS);
    expect(await end(ana, id, "confirm")).toBe("own_proposal");
    expect(await end(ana, id, "refuse")).toBe("own_proposal");
    expect(await end(mario, id, "confirm")).toBe("not_allowed");
    expect(await end(luz, id, "withdraw")).toBe("not_own_proposal");
    expect((await findRecordHead(db)).size).toBe(size);
    expect(await end(luz, id, "confirm")).toBe("confirmed");
    expect(await end(luz, id, "confirm")).toBe("proposal_over");
    expect(await findPublishedMethod(db, "2023-03-02")).toEqual({
      methodVersion: 2,
      verdictThreshold: 0.6,
    });
    const [version] = await listPublishedMethodVersions(db, "2023-03-02");
    expect(version).toMatchObject({
      ...{ version: 2, proposerName: "Ana", confirmerName: "Luz" },
      ...METHOD_WHY,
      ...MORE,
    });
    const found = await findRecordEntry(db, version?.position ?? -1);
    expect(found?.entry).toMatchObject({
      ...{ type: "method_changed", version: 2, people: [ana.id, luz.id] },
    });
    await agreeOnChange(db, [luz, ana], TWO, NEXT_DAY);
    const numbers = await listPublishedMethodVersions(db, "2023-03-03");
    expect(numbers.map((it) => it.version)).toEqual([3, 2]);
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });

  test("of an earlier day is the version of that day", async () => {
    const { db } = office;
    await agreeOnChange(db, [ana, luz], MORE, NOON);
    const later = { ...MORE, before: 0.6, after: 0.8 };
    await agreeOnChange(db, [luz, ana], later, NEXT_DAY);
    const on = async (day: string) => {
      const { methodVersion, verdictThreshold } = await findPublishedMethod(
        db,
        day,
      );
      const listed = await listPublishedMethodVersions(db, day);
      return [methodVersion, verdictThreshold, listed.length];
    };
    expect(await on("2023-03-01")).toEqual([1, 0.5, 0]);
    expect(await on("2023-03-02")).toEqual([2, 0.6, 1]);
    expect(await on("2023-03-03")).toEqual([3, 0.8, 2]);
  });

  test("two who confirm at once: one version; two proposals of one setting: one stays", async () => {
    const { db, world } = office;
    const eva = await world.person("Eva", [everywhere("admin")]);
    const both = await Promise.all([propose(ana, MORE), propose(luz, MORE)]);
    expect(both.filter((it) => it === "proposal_open")).toHaveLength(1);
    const [open] = await listOpenProposals(db);
    const others = [ana, luz, eva].filter(({ id }) => id !== open?.proposedBy);
    const ends = await Promise.all(
      others.map((actor) => end(actor, open?.id ?? "", "confirm")),
    );
    expect(ends.filter((it) => it === "confirmed")).toHaveLength(1);
    expect((await findPublishedMethod(db, "2023-03-02")).methodVersion).toBe(2);
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });

  test("is refused or withdrawn without a trace in public, and can be proposed again", async () => {
    const { db } = office;
    const { size } = await findRecordHead(db);
    expect(await end(luz, await propose(ana, MORE), "refuse")).toBe("refused");
    const again = await propose(ana, MORE);
    expect(await end(ana, again, "withdraw")).toBe("withdrawn");
    expect(await end(luz, again, "confirm")).toBe("proposal_over");
    expect(await readSettingValues(db)).toEqual(INITIAL_SETTINGS);
    expect((await findRecordHead(db)).size).toBe(size);
  });

  test("waits in vain for whoever does not administer any more: it can only be refused", async () => {
    const { db } = office;
    const id = await propose(ana, MORE);
    const role = { role: "admin", scope: "*", by: luz, now: NOON } as const;
    await revokeRole(db, { userId: ana.id, ...role });
    expect(await end(luz, id, "confirm")).toBe("proposer_gone");
    expect(await end(luz, id, "refuse")).toBe("refused");
  });

  test("out of bounds, unchanged, seen otherwise or by somebody else nothing is proposed", async () => {
    const { db, mario } = office;
    const reasons = [
      await propose(mario, TWO),
      await propose(ana, { ...TWO, after: 3 }),
      await propose(ana, { ...TWO, after: 1 }),
      await propose(ana, { ...TWO, before: 2, after: 1 }),
      await propose(ana, { ...MORE, after: 0.2 }),
      await propose(ana, { ...MORE, after: 0.333 }),
    ];
    expect(reasons).toEqual([
      ...["not_allowed", "out_of_bounds", "unchanged", "changed_meanwhile"],
      ...["out_of_bounds", "out_of_bounds"],
    ]);
    expect(await listOpenProposals(db)).toEqual([]);
  });

  test("asking for two approvals of everything holds from then on, and what began so ends so", async () => {
    const { rosa, mario, elena, pedro, desk, db } = office;
    const before = await desk.tell(rosa, "ESP-S-01");
    await agreeOnChange(db, [ana, luz], TWO, NOON);
    expect(await desk.decide(mario, before, "approve")).toBe("waiting_second");
    const back = { ...TWO, before: 2, after: 1 };
    await agreeOnChange(db, [ana, luz], back, NEXT_DAY);
    expect(await desk.decide(elena, before, "reject")).toBe("waiting_third");
    expect(await desk.decide(pedro, before, "approve")).toBe("published");
    const after = await desk.tell(rosa, "ESP-S-01");
    expect(await desk.decide(mario, after, "approve")).toBe("published");
    expect(await verifyRecord(db)).toMatchObject({ ok: true });
  });
});

/** The entry of a change that one person made, as was once enough. */
async function tellOfOne({ before, after }: { before: number; after: number }) {
  const fields = { setting: "ordinary_approvals", before, after, by: ana.id };
  await writeTransaction(office.db, (trx) =>
    appendRecordEntry(trx, recordEntry("setting_changed", NOON, fields), NOON),
  );
}

describe("behind the record's back", () => {
  const fault = async () => {
    const result = await verifyRecord(office.db);
    return result.ok || result.fault.at === "entry" ? null : result.fault.table;
  };

  test("another confirmer, another reason, other words and a value of one's own are found", async () => {
    const { db } = office;
    await agreeOnChange(db, [ana, luz], MORE, NOON);
    const proposal = db.updateTable("setting_proposals");
    const words = db.updateTable("setting_proposal_content");
    await proposal.set({ reason: "law" }).execute();
    expect(await fault()).toBe("method_versions");
    await proposal.set({ reason: METHOD_WHY.reason }).execute();
    await words.set({ note: "Otra cosa, dicha después." }).execute();
    expect(await fault()).toBe("method_versions");
    await words.set({ note: METHOD_WHY.note }).execute();
    expect(await fault()).toBeNull();
    const row = { changed_by: ana.id, changed_at: NOON.toISOString() };
    const sly = { number: 1, before: 1, after: 2, ...row };
    await db
      .insertInto("setting_changes")
      .values({ setting: "ordinary_approvals", ...sly })
      .execute();
    expect(await fault()).toBe("setting_changes");
    // The invariants are checked after each test: the record is told of it, as one person's change once was.
    await tellOfOne(sly);
    expect(await fault()).toBe("method_versions");
    const version = { version: 3, number: 1, proposal_id: null };
    await db
      .insertInto("method_versions")
      .values({ setting: "ordinary_approvals", ...version })
      .execute();
    expect(await fault()).toBeNull();
  });
});

test("changes of one person, from before there were proposals, are versions in their order", async () => {
  const { db, desk } = office;
  await tellOfOne({ before: 1, after: 2 });
  const row = { changed_by: ana.id, changed_at: NOON.toISOString() };
  await db
    .insertInto("setting_changes")
    .values({ ...TWO, number: 1, ...row })
    .execute();
  for (const step of [
    ...["ring_bars", "method_versions", "setting_proposal_content"].map(
      (table) => `drop table ${table}`,
    ),
    "drop table setting_proposals",
    "drop index decisions_by_author",
    "drop index user_roles_by_appointer",
    "delete from schema_migrations where name >= '0027'",
  ]) {
    await sql.raw(step).execute(db);
  }
  const upTo = MIGRATIONS.filter(({ name }) => name < "0028");
  expect(await migrate(db, upTo, desk.now())).toEqual(["0027-method"]);
  const [first] = await listPublishedMethodVersions(db, "2023-03-02");
  expect(first).toMatchObject({ version: 2, reason: null, position: null });
  await agreeOnChange(db, [ana, luz], MORE, NEXT_DAY);
  const method = await findPublishedMethod(db, "2023-03-03");
  expect(method).toEqual({ methodVersion: 3, verdictThreshold: 0.6 });
});
