import { beforeEach, expect, test } from "vitest";
import { proposeLink } from "#app/commands/propose-link.server";
import { settleLink } from "#app/commands/settle-link.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import {
  accountPair,
  type LinkIntent,
  type LinkReason,
} from "#app/domain/account/account-link";
import type { Actor } from "#app/domain/account/user";
import { writeTransaction } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { listLinkedPairs } from "#db/queries/account/linked-accounts";
import { listLinkProposals } from "#db/queries/account/link-proposals";
import { listOtherAccounts } from "#db/queries/account/same-person";
import { useOffice } from "#tests/support/office";
import { everywhere } from "#tests/support/world";

const office = useOffice();
let ana: Actor;
let luis: Actor;

beforeEach(async () => {
  ana = await office.world.person("Ana", [everywhere("admin")]);
  luis = await office.world.person("Luis", [everywhere("admin")]);
});

async function propose(
  actor: Actor,
  one: Actor,
  other: Actor,
  intent: LinkIntent = "join",
) {
  const reason: LinkReason = intent === "join" ? "said_so" : "two_people";
  const accounts = [one.id, other.id] as const;
  const now = office.desk.now();
  const asked = { actor, accounts, intent, reason, now };
  const result = await proposeLink(office.db, asked);
  return result.ok ? "proposed" : result.reason;
}

async function settle(
  actor: Actor,
  one: Actor,
  other: Actor,
  intent: "confirm" | "drop" = "confirm",
  seen?: string,
) {
  const [proposal] = await listLinkProposals(office.db);
  const proposedAt = seen ?? proposal?.proposedAt ?? "";
  const pair = accountPair(one.id, other.id) ?? { one: "", other: "" };
  const now = office.desk.now();
  const asked = { actor, pair, proposedAt, intent, now };
  const result = await settleLink(office.db, asked);
  return result.ok ? result.outcome : result.reason;
}

test("two administrators say that two accounts are one person's, and two that they are not", async () => {
  const { db, desk, mario, rosa, elena } = office;
  const id = await desk.tell(rosa, "ESP-S-01");
  await desk.decide(mario, id, "approve");
  const size = await office.countRows("record_entries");
  expect(await propose(ana, mario, rosa)).toBe("proposed");
  expect(await listOtherAccounts(db, mario.id)).toEqual([]);
  expect(await propose(luis, rosa, mario)).toBe("already_proposed");
  expect(await settle(ana, mario, rosa)).toBe("own_proposal");
  expect(await office.countRows("record_entries")).toBe(size);
  expect(await settle(luis, mario, rosa)).toBe("joined");
  expect(await listOtherAccounts(db, mario.id)).toEqual([rosa.id]);
  expect((await office.published("ESP-S-01"))[0]?.underReview).not.toBeNull();
  const [pair] = await listLinkedPairs(db);
  expect(pair).toMatchObject({ kinds: ["told"], decided: 1 });
  expect(await propose(ana, mario, rosa)).toBe("already_linked");

  expect(await propose(ana, mario, rosa, "part")).toBe("proposed");
  expect(await settle(luis, mario, rosa)).toBe("parted");
  expect(await listOtherAccounts(db, mario.id)).toEqual([]);
  expect(await propose(ana, mario, rosa, "part")).toBe("not_linked");
  const other = await desk.tell(rosa, "ESP-S-02");
  expect(await desk.decide(mario, other, "approve")).toBe("published");
  expect(await desk.decide(elena, other, "approve")).toBe("already_decided");
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("nobody settles anything about an account of their own, whichever they come with", async () => {
  const { db, desk, mario, rosa } = office;
  expect(await propose(ana, ana, rosa)).toBe("own_account");
  expect(await propose(mario, rosa, ana)).toBe("not_allowed");
  expect(await propose(ana, rosa, rosa)).toBe("same_account");
  expect(await propose(ana, rosa, { ...rosa, id: "nobody" })).toBe(
    "account_not_found",
  );
  expect(await propose(luis, ana, rosa)).toBe("proposed");
  expect(await settle(ana, ana, rosa)).toBe("own_account");
  expect(await settle(ana, ana, rosa, "drop")).toBe("own_account");
  expect(await settle(luis, ana, rosa, "drop")).toBe("dropped");
  // Two accounts of one administrator are one administrator.
  await writeTransaction(db, (trx) =>
    linkAccounts(trx, { a: ana.id, b: luis.id, kind: "mailbox" }, desk.now()),
  );
  expect(await propose(ana, mario, rosa)).toBe("proposed");
  expect(await settle(luis, mario, rosa)).toBe("own_proposal");
  expect(await propose(luis, ana, mario)).toBe("own_account");
});

test("a proposal that changed meanwhile is not confirmed by whoever saw the one before", async () => {
  const { mario, rosa } = office;
  await propose(ana, mario, rosa);
  const [first] = await listLinkProposals(office.db);
  await settle(luis, mario, rosa, "drop");
  await propose(ana, mario, rosa);
  const seen = first?.proposedAt;
  expect(await settle(luis, mario, rosa, "confirm", seen)).toBe("no_proposal");
  const both = [settle(luis, mario, rosa), settle(luis, mario, rosa)];
  expect((await Promise.all(both)).sort()).toEqual(["joined", "no_proposal"]);
});

test("what two administrators parted, the machine does not join again", async () => {
  const { db, desk, mario, rosa } = office;
  const link = { a: mario.id, b: rosa.id, kind: "mailbox" } as const;
  const found = () =>
    writeTransaction(db, (trx) => linkAccounts(trx, link, desk.now()));
  await found();
  await propose(ana, mario, rosa, "part");
  expect(await settle(luis, mario, rosa)).toBe("parted");
  await found();
  expect(await listOtherAccounts(db, mario.id)).toEqual([]);
  await propose(ana, mario, rosa);
  expect(await settle(luis, mario, rosa)).toBe("joined");
  expect(await listOtherAccounts(db, mario.id)).toEqual([rosa.id]);
});
