import { expect, test } from "vitest";
import { closeAccount } from "#app/commands/close-account.server";
import { confirmAddress } from "#app/commands/confirm-address.server";
import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import { register } from "#app/commands/register.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { MAILBOX_FADES } from "#app/domain/account/mailbox";
import { mailboxKeyOf } from "#app/server/account/mailbox-key.server";
import { writeTransaction } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { insertToken } from "#db/queries/account/account-tokens";
import {
  listPairsOfLinks,
  listOtherAccounts,
} from "#db/queries/account/same-person";
import { useOffice } from "#tests/support/office";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

const mailboxKey = mailboxKeyOf({ sessionKey: Buffer.alloc(32, 7) });

/** Somebody opens an account by themselves; their address is not confirmed yet. */
async function signUp(name: string, email: string) {
  const tokenHash = `token of ${name}`;
  const now = office.desk.now();
  const request = { name, email, passwordHash: "x", language: "es" } as const;
  const mail = { tokenId: name, tokenHash, mayMail: true };
  const made = await register(office.db, { ...request, ...mail, now });
  return { userId: mustBeOk(made).userId, tokenHash };
}

async function confirm(tokenHash: string) {
  const request = { tokenHash, mailboxKey, now: office.desk.now() };
  mustBeOk(await confirmAddress(office.db, request));
}

/** Names another address, and opens the link that comes to it. */
async function moveTo(userId: string, email: string) {
  const tokenHash = `${userId} ${email}`;
  const expiresAt = "2999-01-01T00:00:00.000Z";
  const token = { tokenHash, purpose: "confirm", userId, email } as const;
  await writeTransaction(office.db, (trx) =>
    insertToken(trx, { ...token, expiresAt }),
  );
  await confirm(tokenHash);
}

async function cached() {
  const rows = await office.db
    .selectFrom("same_person_cache")
    .selectAll()
    .execute();
  const key = (row: { user_id: string; other_id: string }) =>
    `${row.user_id} ${row.other_id}`;
  const expected = await listPairsOfLinks(office.db);
  expect(rows.map(key).sort()).toEqual(expected.map(key).sort());
  return rows.length;
}

test("an address links once it is confirmed, and not before: nobody is linked by being named", async () => {
  const { db } = office;
  const first = await signUp("Rosa Uno", "Rosa@Ejemplo.pe");
  await confirm(first.tokenHash);
  const second = await signUp("Rosa Dos", "rosa+2@ejemplo.pe");
  expect(await listOtherAccounts(db, first.userId)).toEqual([]);
  await confirm(second.tokenHash);
  expect(await listOtherAccounts(db, first.userId)).toEqual([second.userId]);
  expect(await cached()).toBe(2);
  const { total } = await db
    .selectFrom("mailbox_keys")
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .where("mailbox_key", "like", "%rosa%")
    .executeTakeFirstOrThrow();
  expect(total).toBe(0);
});

test("a link outlives the address it was found by; the next address is known in its place", async () => {
  const { db } = office;
  const first = await signUp("Rosa Uno", "rosa@ejemplo.pe");
  const second = await signUp("Rosa Dos", "rosa+2@ejemplo.pe");
  const third = await signUp("Juan", "juan@ejemplo.pe");
  for (const { tokenHash } of [first, second, third]) await confirm(tokenHash);
  await moveTo(second.userId, "juan+rosa@ejemplo.pe");
  const others = await listOtherAccounts(db, second.userId);
  expect(others).toEqual([first.userId, third.userId].sort());
  expect(await cached()).toBe(6);
});

test("what existed before is known at the start, again after the key was changed, and the second time nothing is left to do", async () => {
  const { db, desk } = office;
  const accounts = await office.countRows("users");
  const now = desk.now();
  expect(await keepMailboxes(db, { mailboxKey, now })).toBe(accounts);
  expect(await keepMailboxes(db, { mailboxKey, now })).toBe(0);
  const other = mailboxKeyOf({ sessionKey: Buffer.alloc(32, 8) });
  const again = { mailboxKey: other, now };
  expect(await keepMailboxes(db, again)).toBe(accounts);
  expect(await office.countRows("account_links")).toBe(0);
});

test("deleted, an account's mailbox is forgotten at once, or when nothing of it waits any more", async () => {
  const { db, desk, mario, rosa } = office;
  const now = desk.now();
  await keepMailboxes(db, { mailboxKey, now });
  const before = await office.countRows("mailbox_keys");
  const id = await desk.tell(rosa, "ESP-S-01");
  mustBeOk(await closeAccount(db, { userId: rosa.id, keepsName: false, now }));
  expect(await office.countRows("mailbox_keys")).toBe(before);
  expect(await keepMailboxes(db, { mailboxKey, now })).toBe(0);
  expect(await desk.decide(mario, id, "approve")).toBe("published");
  expect(await keepMailboxes(db, { mailboxKey, now })).toBe(1);
  expect(await office.countRows("mailbox_keys")).toBe(before - 1);
  mustBeOk(await closeAccount(db, { userId: mario.id, keepsName: true, now }));
  expect(await office.countRows("mailbox_keys")).toBe(before - 2);
});

test("ten days after it was deleted it is forgotten, whatever waits; the link stays for what was published", async () => {
  const { db, desk, mario, rosa, elena } = office;
  const now = desk.now();
  await keepMailboxes(db, { mailboxKey, now });
  await writeTransaction(db, (trx) =>
    linkAccounts(trx, { a: rosa.id, b: mario.id, kind: "told" }, now),
  );
  const id = await desk.tell(rosa, "ESP-S-01");
  mustBeOk(await closeAccount(db, { userId: rosa.id, keepsName: false, now }));
  const later = new Date(now.getTime() + MAILBOX_FADES);
  expect(await keepMailboxes(db, { mailboxKey, now: later })).toBe(1);
  expect(await desk.decide(mario, id, "approve")).toBe("same_person");
  expect(await desk.decide(elena, id, "approve")).toBe("published");
});

test("the audit misses a review that was opened again and is gone", async () => {
  const { db, desk, mario, rosa } = office;
  await desk.decide(mario, await desk.tell(rosa, "ESP-S-01"), "approve");
  await writeTransaction(db, (trx) =>
    linkAccounts(trx, { a: rosa.id, b: mario.id, kind: "mailbox" }, desk.now()),
  );
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
  const [row] = await db.selectFrom("reopenings").selectAll().execute();
  if (row === undefined) throw new Error("nothing was opened again");
  await db.deleteFrom("reopenings").execute();
  expect(await verifyRecord(db)).toMatchObject({
    ok: false,
    fault: { table: "reopenings" },
  });
  await db.insertInto("reopenings").values(row).execute();
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("three accounts linked at once from all sides are one person", async () => {
  const { db, desk, mario, elena, pedro } = office;
  const pairs = [
    [mario, elena],
    [elena, pedro],
    [pedro, mario],
  ] as const;
  await Promise.all(
    pairs.map(([a, b]) =>
      writeTransaction(db, (trx) =>
        linkAccounts(trx, { a: a.id, b: b.id, kind: "told" }, desk.now()),
      ),
    ),
  );
  expect(await cached()).toBe(6);
});

test("the schema keeps whoever is concerned from proposing or confirming a link", async () => {
  const { db, mario, elena, pedro } = office;
  const pair = [mario.id, elena.id].sort();
  const row = {
    ...{ id: "l1", one_id: pair[0] ?? "", other_id: pair[1] ?? "" },
    ...({ intent: "join", reason: "said_so" } as const),
    ...{ proposed_by: pedro.id, confirmed_by: elena.id },
    decided_at: "2023-03-01T15:00:00.000Z",
  };
  await expect(
    db.insertInto("link_decisions").values(row).execute(),
  ).rejects.toThrow();
  const alone = { ...row, confirmed_by: pedro.id };
  await expect(
    db.insertInto("link_decisions").values(alone).execute(),
  ).rejects.toThrow();
});
