import { beforeEach, expect, test } from "vitest";
import { confirmMandate } from "#app/commands/confirm-mandate.server";
import { decideWordsRemoval } from "#app/commands/decide-words-removal.server";
import { endSettingProposal } from "#app/commands/end-setting-proposal.server";
import { proposeMandate } from "#app/commands/propose-mandate.server";
import { proposeSetting } from "#app/commands/propose-setting.server";
import { proposeWordsRemoval } from "#app/commands/propose-words-removal.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import {
  mandateWordsKey,
  type WordsDecision,
} from "#app/domain/removal/words-removal";
import type { WordsRemovalInput } from "#app/domain/removal/words-removal-input";
import type { Actor } from "#app/domain/account/user";
import { findDisplayName } from "#db/queries/account/users";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import { findPublishedMandateSource } from "#db/queries/plan/mandates";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listRecordEntries } from "#db/queries/record/record";
import { useOffice } from "#tests/support/office";
import { everywhere, mustBeOk } from "#tests/support/world";

const office = useOffice();
let ana: Actor, luz: Actor, nora: Actor;
const NOTE = "Lo pidió Juan Quispe, que vive en la calle Lima.";

beforeEach(async () => {
  const { db, desk, world } = office;
  ana = await world.person("Ana", [everywhere("admin")]);
  luz = await world.person("Luz", [everywhere("admin")]);
  nora = await world.person("Nora", [everywhere("admin")]);
  const input = {
    ...({ setting: "ordinary_approvals", before: 1, after: 2 } as const),
    ...({ reason: "public_request", note: NOTE } as const),
  };
  const asked = { actor: ana, input, now: desk.now() };
  const { proposalId } = mustBeOk(await proposeSetting(db, asked));
  const end = { actor: luz, proposalId, end: "confirm" as const };
  mustBeOk(await endSettingProposal(db, { ...end, now: desk.now() }));
});

const METHOD: WordsRemovalInput = {
  ...({ subject: "method", key: "2", act: "redact" } as const),
  ...({ ground: "privacy", phrases: ["Juan Quispe", "calle Lima"] } as const),
};

async function propose(actor: Actor, change: Partial<WordsRemovalInput> = {}) {
  const input = { ...METHOD, ...change };
  const now = office.desk.now();
  const result = await proposeWordsRemoval(office.db, { actor, input, now });
  return result.ok ? result.removalId : result.reason;
}

async function decide(
  actor: Actor,
  removalId: string,
  decision: WordsDecision = "confirm",
) {
  const asked = { actor, removalId, decision, now: office.desk.now() };
  const result = await decideWordsRemoval(office.db, asked);
  return result.ok ? result.outcome : result.reason;
}

const version = async (day = "2026-11-21") =>
  (await listPublishedMethodVersions(office.db, day))[0];

const isSound = async () =>
  expect(await verifyRecord(office.db)).toMatchObject({ ok: true });

test("two take names out of an explanation of the method; its writer does not confirm it, and no day gives them back", async () => {
  const { db, rosa } = office;
  expect(await propose(rosa)).toBe("not_allowed");
  expect(await propose(luz, { phrases: ["nadie"] })).toBe("phrase_not_found");
  const id = await propose(luz);
  expect(await propose(nora)).toBe("already_open");
  expect((await version())?.note).toBe(NOTE);
  expect(await decide(luz, id)).toBe("own_proposal");
  expect(await decide(ana, id)).toBe("own_words");
  expect(await decide(nora, id)).toBe("in_force");
  expect(await decide(nora, id)).toBe("not_open");
  for (const day of ["2026-11-21", "2023-03-01"]) {
    expect(await version(day)).toMatchObject({
      note: "Lo pidió █████, que vive en la █████.",
      tombstone: { act: "redact", ground: "privacy" },
    });
  }
  const stored = JSON.stringify([
    await db.selectFrom("words_removals").selectAll().execute(),
    await db.selectFrom("setting_proposal_content").selectAll().execute(),
    await listRecordEntries(db, { from: 9999, limit: 9999 }),
  ]);
  expect(stored).not.toContain("Quispe");
  await isSound();
});

test("what is hidden comes back word for word, by a third; what is removed leaves its tombstone alone", async () => {
  const hidden = await propose(luz, { act: "hide", phrases: [] });
  expect(await decide(nora, hidden)).toBe("in_force");
  expect(await version()).toMatchObject({ note: null });
  expect((await version())?.tombstone?.act).toBe("hide");
  await isSound();
  expect(await propose(luz, { act: "hide", phrases: [] })).toBe(
    "already_hidden",
  );
  expect(await decide(luz, hidden, "lift")).toBe("own_proposal");
  expect(await decide(ana, hidden, "lift")).toBe("lifted");
  expect(await version()).toMatchObject({ note: NOTE, tombstone: null });
  await isSound();
  const gone = await propose(ana, { act: "remove", phrases: [] });
  expect(await decide(nora, gone)).toBe("in_force");
  expect((await version())?.note).toBeNull();
  expect((await version())?.tombstone?.act).toBe("remove");
  await isSound();
});

test("the source of whose plan it is goes with its address, and a name gives way to one that says nothing", async () => {
  const { db, desk, rosa } = office;
  const [plan] = await listPublishedPlans(db, { provinceSlug: "tarata" });
  const planId = plan?.id ?? "";
  const source = { title: "Acta", url: "https://www.jne.gob.pe/acta" };
  const input = { mandate: "governing", ...source } as const;
  const proposedAt = desk.now();
  const proposal = { actor: ana, planId, input, now: proposedAt };
  mustBeOk(await proposeMandate(db, proposal));
  const setAt = desk.now();
  const confirmed = { intent: "confirm", now: setAt } as const;
  const seen = { actor: luz, planId, proposedAt: proposedAt.toISOString() };
  mustBeOk(await confirmMandate(db, { ...seen, ...confirmed }));
  const key = mandateWordsKey(planId, setAt.toISOString());
  const remove = { act: "remove" as const, phrases: [] };
  const id = await propose(luz, { subject: "mandate", key, ...remove });
  expect(await decide(nora, id)).toBe("in_force");
  expect(
    await findPublishedMandateSource(db, planId, "2026-11-21"),
  ).toMatchObject({ title: null, url: null, tombstone: { act: "remove" } });

  const name = { subject: "name", key: rosa.id } as const;
  expect(await propose(luz, { ...name, act: "hide", phrases: [] })).toBe(
    "act_does_not_fit",
  );
  const named = await propose(luz, { ...name, ...remove });
  expect(await decide(nora, named)).toBe("in_force");
  expect(await findDisplayName(db, rosa.id)).toMatch(/^Nombre retirado /);
  await isSound();
});

test("the audit names words that were changed or blanked behind its back, and a removal that nobody decided", async () => {
  const { db } = office;
  const content = await db
    .selectFrom("setting_proposal_content")
    .selectAll()
    .executeTakeFirstOrThrow();
  const tampered = async (set: { note?: string | null; salt?: null }) => {
    await db.updateTable("setting_proposal_content").set(set).execute();
    const found = await verifyRecord(db);
    await db.updateTable("setting_proposal_content").set(content).execute();
    return found;
  };
  const fault = { ok: false, fault: { table: "method_versions" } };
  expect(await tampered({ note: "Otra cosa" })).toMatchObject(fault);
  expect(await tampered({ note: null, salt: null })).toMatchObject(fault);
  const id = await propose(luz, { act: "hide", phrases: [] });
  await decide(nora, id);
  const blanked = await tampered({ note: null, salt: null });
  expect(blanked).toMatchObject(fault);
  await db.updateTable("words_removals").set({ decided_by: ana.id }).execute();
  expect(await verifyRecord(db)).toMatchObject({
    ok: false,
    fault: { table: "words_removals" },
  });
  await db.updateTable("words_removals").set({ decided_by: nora.id }).execute();
  await isSound();
});
