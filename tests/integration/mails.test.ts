import { stat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAIL_ATTEMPTS, MAIL_LEASE } from "#app/domain/account/mail";
import type { Actor } from "#app/domain/account/user";
import {
  carrierFor,
  type Letter,
} from "#app/server/account/mail-carrier.server";
import { writeTransaction } from "#db/client";
import { queueMail, takeMail } from "#db/queries/account/mails";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { addPerson, addProvinces } from "#tests/support/people";
import { openPostOffice, openSmtpServer } from "#tests/support/post-office";

let site: TestDatabase;
let rosa: Actor;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  site = await testDatabase();
  await addProvinces(site.db);
  rosa = await addPerson(site.db, "Rosa");
  await site.db.deleteFrom("mails").execute();
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await site.close();
});

async function office(env: Record<string, string> = {}) {
  const opened = await openPostOffice(site.db, env);
  closing.push(opened.close);
  return opened;
}

async function smtp(options = {}) {
  const server = await openSmtpServer(options);
  closing.push(server.close);
  return server;
}

const decided = (updateId: string) =>
  ({
    kind: "update_decided",
    data: { updateId, outcome: "approved" },
  }) as const;

async function queue(now: Date, ...ids: string[]) {
  for (const id of ids) {
    await writeTransaction(site.db, (trx) =>
      queueMail(trx, { userId: rosa.id }, decided(id), now),
    );
  }
}

const rows = () => site.db.selectFrom("mails").selectAll().execute();

describe("without a mail server", () => {
  test("a mail becomes one file that only its owner reads, and the queue forgets its words", async () => {
    const post = await office();
    await queue(post.clock.now, "u1");
    await post.worker().drain();
    const [letter = "", ...others] = await post.letters();
    expect(others).toEqual([]);
    expect(letter).toContain("To: rosa@ejemplo.pe");
    expect(letter).toContain("http://localhost:3000/mis-aportes/u1");
    const [name = ""] = await readdir(post.outbox);
    expect((await stat(join(post.outbox, name))).mode & 0o777).toBe(0o600);
    expect(await rows()).toMatchObject([
      { state: "sent", address: null, data: "{}" },
    ]);
  });

  test("what was written and not noted is not written again", async () => {
    const post = await office();
    await queue(post.clock.now, "u1");
    const carrier = carrierFor(post.parts.settings);
    const dying = post.worker({
      ...carrier,
      async carry(letter) {
        await carrier.carry(letter);
        throw new Error("the process ends here");
      },
    });
    await dying.drain();
    await dying.stop();
    post.clock.now = new Date(post.clock.now.getTime() + MAIL_LEASE);
    await post.worker().drain();
    expect(await post.letters()).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: "sent" }]);
  });
});

describe("with a mail server", () => {
  test("everything arrives once, also where two workers run", async () => {
    const server = await smtp();
    const post = await office({ SMTP_URL: server.url });
    const ids = Array.from({ length: 12 }, (_, index) => `u${index}`);
    await queue(post.clock.now, ...ids);
    await Promise.all([post.worker().drain(), post.worker().drain()]);
    const seen = server.received.map(
      ({ text }) => /mis-aportes\/(\w+)/.exec(text)?.[1],
    );
    expect(seen.sort()).toEqual(ids.sort());
    expect(server.received[0]?.to).toEqual(["rosa@ejemplo.pe"]);
  });

  test("a worker that ends with a mail in its hands leaves it to the next, who waits for its turn", async () => {
    const server = await smtp();
    const post = await office({ SMTP_URL: server.url });
    await queue(post.clock.now, "u1", "u2");
    const [first] = await rows();
    await writeTransaction(site.db, (trx) =>
      takeMail(trx, first?.id ?? "", post.clock.now),
    );
    await post.worker().drain();
    expect(server.received).toHaveLength(1);
    post.clock.now = new Date(post.clock.now.getTime() + MAIL_LEASE);
    await post.worker().drain();
    expect(server.received).toHaveLength(2);
    await post.worker().drain();
    expect(server.received).toHaveLength(2);
  });

  test("a mail that was refused is tried again later, under the same id", async () => {
    const server = await smtp({ refuse: 2 });
    const post = await office({ SMTP_URL: server.url });
    await queue(post.clock.now, "u1");
    const worker = post.worker();
    for (let minute = 0; minute < 8; minute += 1) {
      await worker.drain();
      post.clock.now = new Date(post.clock.now.getTime() + 60_000);
    }
    const [row] = await rows();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.text).toContain(`<${row?.id}@localhost>`);
    expect(row).toMatchObject({ state: "sent", attempts: 3 });
  });

  test("a server that is never there is given up after the last attempt", async () => {
    const post = await office({ SMTP_URL: "smtp://127.0.0.1:1" });
    await queue(post.clock.now, "u1");
    const worker = post.worker();
    for (let turn = 0; turn <= MAIL_ATTEMPTS; turn += 1) {
      await worker.drain();
      post.clock.now = new Date(post.clock.now.getTime() + 13 * 3_600_000);
    }
    expect(await rows()).toMatchObject([
      { state: "failed", attempts: MAIL_ATTEMPTS, address: null },
    ]);
  });
});

test("a mail is kept with the act that it tells of, or not at all", async () => {
  const failing = writeTransaction(site.db, async (trx) => {
    await queueMail(trx, { userId: rosa.id }, decided("u1"), new Date());
    throw new Error("the act failed");
  });
  await expect(failing).rejects.toThrow("the act failed");
  expect(await rows()).toEqual([]);
});

test.each([
  ["E12 a name with a line break", { fromName: "a\r\nBcc: x@y.pe" }],
  ["E12 a subject with a line break", { subject: "a\r\nBcc: x@y.pe" }],
  ["E12 an address with a line break", { to: "a@b.pe\r\nBcc: x@y.pe" }],
])("%s makes no header", async (_id, change: Partial<Letter>) => {
  const server = await smtp();
  const post = await office({ SMTP_URL: server.url });
  const letter = {
    ...{ id: "l1", to: "rosa@ejemplo.pe", fromName: "Lo Prometido" },
    ...{ subject: "Aviso", text: "Hola" },
    ...change,
  };
  await carrierFor(post.parts.settings)
    .carry(letter)
    .catch(() => undefined);
  for (const { to, text } of server.received) {
    expect(to).not.toContain("x@y.pe");
    expect(text).not.toMatch(/^Bcc:/m);
  }
});
