import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#db/client";
import {
  listCountedDecisions,
  listDecisions,
} from "#db/queries/decision/decisions";
import { listApprovedGrades } from "#db/queries/evidence/evidence-grades";
import { findDeskFacts } from "#db/queries/decision/circles";
import { listInvitationsFor } from "#db/queries/group/group-invitations";
import { listProposalsOf } from "#db/queries/group/group-proposals";
import { listOwnGroups } from "#db/queries/group/own-groups";
import { findOwnUpdate, listOwnUpdates } from "#db/queries/update/own-updates";
import { listReviewQueue } from "#db/queries/decision/review-queue";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { listWaitingGroups } from "#db/queries/group/waiting-groups";
import { findApprovalHabits } from "#db/queries/decision/approval-habits";
import { listLinkedPairs } from "#db/queries/account/linked-accounts";
import { listOtherAccounts } from "#db/queries/account/same-person";
import { findSubmission } from "#db/queries/update/submissions";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openOffice, type Office } from "#tests/support/office";
import { scansOf, statementsOf } from "#tests/support/query-plan";

const PAGE = { page: 1, perPage: 50 };

/** Tables that stay small however many updates there are; they may be read whole. */
const SMALL = [
  ...["provinces", "terms", "plans", "watchdog_groups", "user_roles"],
  // A handful of settings, each changed now and then.
  "setting_changes",
  // The pairs that are known, of which 200 are shown.
  "account_links",
];

let site: TestDatabase;
let office: Office;
let updateId: string;

beforeAll(async () => {
  site = await testDatabase();
  office = await openOffice(site.db);
  const { rosa, mario, elena, desk } = office;
  updateId = await desk.tell(rosa, "ESP-S-02", { status: "fulfilled" });
  await desk.decide(mario, updateId, "approve");
  await desk.decide(elena, updateId, "approve");
  await desk.retract(mario, updateId);
});

afterAll(() => site.close());

/** Every question that the pages of authors and moderators ask, and the commands before they write. */
const QUESTIONS: Record<string, (db: Database) => Promise<unknown>> = {
  "own updates": (db) => listOwnUpdates(db, office.rosa.id, PAGE),
  "an own update": (db) => findOwnUpdate(db, updateId, office.rosa.id),
  "the queue of all": (db) =>
    listReviewQueue(db, {
      ...PAGE,
      actorId: office.pedro.id,
      provinceSlugs: "all",
    }),
  "the queue of a province": (db) =>
    listReviewQueue(db, {
      ...PAGE,
      actorId: office.elena.id,
      provinceSlugs: ["espinar"],
      status: "fulfilled",
    }),
  "an update for review": (db) =>
    findUpdateForReview(db, updateId, "2023-03-01"),
  "who could decide": (db) => findDeskFacts(db, updateId, office.mario.id),
  "an earlier sending": (db) => findSubmission(db, office.rosa.id, updateId),
  "groups of one's own": (db) => listOwnGroups(db, office.rosa.id),
  "other accounts of one's own": (db) => listOtherAccounts(db, office.rosa.id),
  "accounts of one person": (db) => listLinkedPairs(db),
  "how two people approve each other": (db) =>
    findApprovalHabits(
      db,
      { deciderId: office.mario.id, authorId: office.rosa.id },
      office.desk.now(),
    ),
  "proposals of one's own": (db) => listProposalsOf(db, office.rosa.id),
  "invitations for an address": (db) =>
    listInvitationsFor(db, "rosa@ejemplo.pe", "2023-03-01T00:00:00.000Z"),
  "groups that wait for all": (db) =>
    listWaitingGroups(db, {
      ...PAGE,
      accountIds: [office.pedro.id],
      provinceSlugs: "all",
    }),
  decisions: (db) => listDecisions(db, [updateId]),
  "decisions that counted": (db) =>
    listCountedDecisions(db, {
      updateId,
      version: 1,
      round: "review",
      action: "approve",
    }),
  grades: (db) => listApprovedGrades(db, { updateId, version: 1 }),
};

test.each(Object.entries(QUESTIONS))(
  "%s reads no large table whole",
  async (_name, ask) => {
    const statements = await statementsOf(site.db, ask);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      const scans = await scansOf(site.db, statement);
      const large = scans.filter(({ table }) => !SMALL.includes(table));
      expect(large).toEqual([]);
    }
  },
);

test("pairs of accounts and how often they decided are one statement, however many there are", async () => {
  const statements = await statementsOf(site.db, (db) => listLinkedPairs(db));
  expect(statements).toHaveLength(1);
});
