import { expect, test } from "vitest";
import { requestReply } from "#app/commands/request-reply.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { decisionEntry } from "#app/components/feed/decision-entry";
import { xmlDocument } from "#app/domain/text/xml";
import { wordsFor } from "#app/i18n/words";
import { listOwnStatements } from "#db/queries/statement/own-statements";
import { ANSWER, useCounter, WORDS } from "#tests/support/counter";
import { useOffice } from "#tests/support/office";

const office = useOffice();
const counter = useCounter(office);
const { file, decide, newestEntries, mailsOf } = counter;

test("the government of the province replies, once at a time, and what it took is counted from the request", async () => {
  const { luz, mayor, updateId } = counter;
  const { mario, elena, db, desk, published, world } = office;
  const other = await world.person("Tarata", [
    { role: "government", scope: "tarata" },
  ]);
  const asked = { actor: mario, updateId, now: desk.now() };
  expect(await requestReply(db, asked)).toEqual({ ok: true, repeated: false });
  expect(await requestReply(db, asked)).toEqual({ ok: true, repeated: true });
  expect(await mailsOf(mayor)).toEqual([
    `reply_asked {"updateId":"${updateId}"}`,
  ]);
  expect(await mailsOf(other)).toEqual([]);
  const since = (await published("ESP-S-01"))[0]?.contest.waitsSince;
  expect(since).toBe(asked.now.toISOString());
  expect(await file(other, { kind: "reply" })).toBe("not_concerned");
  expect(await file(luz, { kind: "reply" })).toBe("not_allowed");
  const id = await file(mayor, { kind: "reply" });
  expect(await file(mayor, { kind: "reply" })).toBe("already_open");
  expect(await decide(elena, id, "published")).toBe("decided");
  expect(await decide(mario, id, "published")).toBe("already_decided");
  expect((await published("ESP-S-01"))[0]?.contest).toMatchObject({
    waitsSince: null,
    replies: [{ authorName: "Muni", words: WORDS, days: 0 }],
  });
  expect(await newestEntries(2)).toEqual([
    "reply_published",
    "reply_requested",
  ]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a declined reply leaves no trace in public, and its author reads why", async () => {
  const { mayor, updateId } = counter;
  const { elena, db, published } = office;
  const before = await newestEntries(1);
  const id = await file(mayor, { kind: "reply" });
  expect(await decide(elena, id, "declined", "reply")).toBe("decided");
  expect((await published("ESP-S-01"))[0]?.contest.replies).toEqual([]);
  expect(await newestEntries(1)).toEqual(before);
  const own = { authorId: mayor.id, updateId };
  expect(await listOwnStatements(db, own)).toMatchObject([
    { outcome: "declined", reasonCode: "abusive", note: ANSWER },
  ]);
  expect(await verifyRecord(db)).toMatchObject({ ok: true });
});

test("a government account can do nothing but reply (B9)", async () => {
  const { luz, mayor, updateId } = counter;
  const { db, world, desk, mario } = office;
  const both = await world.person("Doble", [
    { role: "government", scope: "espinar" },
    { role: "citizen", scope: "*" },
    { role: "moderator", scope: "espinar" },
  ]);
  expect(await file(mayor)).toBe("not_allowed");
  expect(await file(both)).toBe("not_allowed");
  const id = await file(luz);
  expect(await decide(both, id, "note")).toBe("conflict_declared");
  const told = await desk.tell(office.rosa, "ESP-S-01");
  expect(await desk.decide(both, told, "approve")).toBe("conflict_declared");
  const asked = { actor: both, updateId, now: desk.now() };
  expect(await requestReply(db, asked)).toMatchObject({
    reason: "conflict_declared",
  });
  expect(await decide(mario, id, "note")).toBe("decided");
});

test("the feed's entry of an update says what was asked and answered, and when it changed last", async () => {
  const { mayor, updateId } = counter;
  const { mario, elena, db, desk, published } = office;
  const entryNow = async () => {
    const [update] = await published("ESP-S-01");
    if (update === undefined) throw new Error("nothing published");
    const at = update.decidedAt;
    const promise = { wording: "Agua", provinceName: "Espinar" };
    const event = { kind: "published", updateId, at, update, promise } as const;
    const language = "es" as const;
    const words = wordsFor(language);
    const origin = "https://lo.example";
    const frame = { origin, language, words, params: {} };
    return xmlDocument(decisionEntry(event, frame));
  };
  const now = desk.now();
  await requestReply(db, { actor: mario, updateId, now });
  expect(await entryNow()).toContain("Todavía no responde");
  expect(await entryNow()).toContain(`<updated>${now.toISOString()}</updated>`);
  await decide(elena, await file(mayor, { kind: "reply" }), "published");
  const answered = await entryNow();
  expect(answered).toContain(WORDS);
  expect(answered).not.toContain("Todavía no responde");
});
