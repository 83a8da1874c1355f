import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAccount } from "#app/commands/create-account.server";
import { importData } from "#app/commands/import-data.server";
import { signIn } from "#app/commands/sign-in.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { TERMS } from "#app/domain/province/term";
import { openDataFolder } from "#app/server/file/data-folder.server";
import type { Database } from "#db/client";
import { listPublishedReadings } from "#db/queries/province/readings";
import { listRecordEntries } from "#db/queries/record/record";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import { findActor } from "#db/queries/account/users";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openDesk } from "#tests/support/desk";
import { everyFile, folderWith } from "#tests/support/open-data";
import {
  tellOpenDataStory,
  type OpenDataStory,
} from "#tests/support/open-data-story";
import { declareForGood, mustBeOk } from "#tests/support/world";
import { WORLD_PROVINCES, WORLD_REGIONS } from "#tests/support/world-plans";

const NOW = new Date("2026-11-21T17:00:00.000Z");
const TODAY = { asOf: "2026-11-21", knownOn: "2026-11-21" };

let copy: TestDatabase;
let story: OpenDataStory;

beforeEach(async () => {
  const site = await testDatabase();
  story = await tellOpenDataStory(site.db);
  const data = await folderWith(await everyFile(site.db));
  await site.close();
  copy = await testDatabase();
  await upsertRegions(copy.db, WORLD_REGIONS);
  await upsertProvinces(copy.db, WORLD_PROVINCES);
  await upsertTerms(copy.db, TERMS);
  const reading = await openDataFolder(data.folder);
  if (!reading.ok) throw new Error(reading.reason);
  const request = { passwordHash: "nobody's", now: NOW };
  mustBeOk(await importData(copy.db, { source: reading.source, ...request }));
  await data.remove();
});

afterEach(() => copy.close());

async function account(name: string, role: "citizen" | "moderator") {
  const created = await createAccount(copy.db, {
    name,
    email: `${name.replace(/\W/g, "").toLowerCase()}@example.org`,
    passwordHash: "matches nothing",
    language: "es",
    role,
    scopes: ["*"],
    by: "operator",
    now: NOW,
  });
  return created.ok ? created.userId : created.reason;
}

async function actor(name: string, role: "citizen" | "moderator") {
  const id = await account(name, role);
  if (role === "moderator") await declareForGood(copy.db, id);
  const found = await findActor(copy.db, id);
  if (found === null) throw new RangeError(name);
  return found;
}

async function statusOf(code: string): Promise<string | undefined> {
  const scope = { codes: [code] };
  const [reading] = await listPublishedReadings(copy.db, scope, TODAY);
  return reading?.status;
}

describe("life after an import", () => {
  test("goes on: what was brought in is retracted, covered by news, and the record holds", async () => {
    const desk = openDesk(copy.db, NOW);
    const [ana, luz, nilda] = [
      await actor("Ana", "moderator"),
      await actor("Luz", "moderator"),
      await actor("Nilda", "citizen"),
    ];
    expect(await statusOf("TAR-S-01")).toBe("broken");
    expect(await desk.retract(ana, story.verdict)).toBe("waiting_second");
    expect(await desk.retract(luz, story.verdict)).toBe("retracted");
    expect(await statusOf("TAR-S-01")).toBe("no_information");
    const news = await desk.tell(nilda, "ESP-S-01", {
      status: "stalled",
      effectiveDate: "2024-01-01",
    });
    expect(await desk.decide(ana, news, "approve")).toBe("published");
    expect(await statusOf("ESP-S-01")).toBe("stalled");
    expect(await verifyRecord(copy.db)).toMatchObject({ ok: true });
  });

  test("nobody signs in as those who were brought in, whatever they type", async () => {
    const users = await copy.db.selectFrom("users").select("email").execute();
    expect(users).toHaveLength(5);
    for (const { email } of users) {
      const result = await signIn(copy.db, {
        email,
        passwordMatches: () => Promise.resolve(true),
        sessionHash: "f".repeat(64),
        replacedHash: null,
        now: NOW,
      });
      expect(result).toEqual({ ok: false, reason: "suspended" });
    }
  });

  test("nobody takes their pseudonyms, nor what reads like one", async () => {
    expect(await account("Rosa", "citizen")).toBe("name_taken");
    expect(await account("Tomas Nahui", "citizen")).toBe("name_taken");
  });

  test("what protected a source stays a number", async () => {
    const rows = await copy.db
      .selectFrom("evidence as e")
      .innerJoin("evidence_content as c", "c.evidence_id", "e.id")
      .select(["c.title", "c.url", "c.place"])
      .where("e.visibility", "=", "moderators_only")
      .execute();
    expect(rows).toEqual([{ title: "", url: null, place: null }]);
  });
});

/** Ways to bend rows that were brought in, and what the check says. */
const BENDINGS: Record<
  string,
  [(db: Database, id: string) => Promise<unknown>, object]
> = {
  "another status": [
    (db, id) =>
      db
        .updateTable("publications")
        .set({ status: "fulfilled" })
        .where("update_id", "=", id)
        .execute(),
    { at: "entry", problem: "row_differs" },
  ],
  "other words": [
    (db, id) =>
      db
        .updateTable("update_content")
        .set({ summary: "Otra cosa." })
        .where("update_id", "=", id)
        .execute(),
    { at: "entry", problem: "content_differs" },
  ],
  "published on another day": [
    (db, id) =>
      db
        .updateTable("publications")
        .set({ decided_at: "2020-01-01T00:00:00.000Z" })
        .where("update_id", "=", id)
        .execute(),
    { at: "entry", problem: "row_differs" },
  ],
  "taken back in silence": [
    (db, id) =>
      db
        .updateTable("publications")
        .set({ retracted_at: NOW.toISOString() })
        .where("update_id", "=", id)
        .execute(),
    { at: "row", table: "publications", problem: "row_without_entry" },
  ],
  "an account opened again": [
    (db) => db.updateTable("users").set({ state: "active" }).execute(),
    { at: "row", table: "users", problem: "row_missing" },
  ],
};

describe("the check of the record notices", () => {
  test.each(Object.keys(BENDINGS))("%s", async (name) => {
    const [bend, fault] = BENDINGS[name] ?? [];
    await bend?.(copy.db, story.verdict);
    expect(await verifyRecord(copy.db)).toMatchObject({ ok: false, fault });
  });

  test("an imported retraction that was made to stand again", async () => {
    await copy.db
      .updateTable("publications")
      .set({ retracted_at: null })
      .where("update_id", "=", story.retracted)
      .execute();
    expect(await verifyRecord(copy.db)).toMatchObject({
      fault: { at: "entry", problem: "row_differs" },
    });
  });

  test("has an entry for each plan, group and update, after the one that names the files", async () => {
    const page = { from: 100, limit: 100 };
    const entries = await listRecordEntries(copy.db, page);
    expect(entries.map(({ entry }) => entry.type).reverse()).toEqual([
      "data_imported",
      "group_created",
      "plan_published",
      "plan_published",
      ...Array.from({ length: 4 }, () => "update_imported"),
    ]);
  });
});
