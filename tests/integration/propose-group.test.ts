import { expect, test } from "vitest";
import { decideGroup } from "#app/commands/decide-group.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import { proposeGroup } from "#app/commands/propose-group.server";
import { withdrawGroup } from "#app/commands/withdraw-group.server";
import type { DecideGroupInput } from "#app/domain/group/group-input";
import type { Actor } from "#app/domain/account/user";
import { findGroupContact } from "#db/queries/group/group-contacts";
import { findProposal } from "#db/queries/group/group-proposals";
import { listGroupsOf } from "#db/queries/group/groups";
import { findPublishedGroup } from "#db/queries/group/published-groups";
import { listWaitingGroups } from "#db/queries/group/waiting-groups";
import {
  GROUPS_BEGAN as NOW,
  JUSTINAS,
  openGroup,
  proposeOne,
} from "#tests/support/group-life";
import { useOffice } from "#tests/support/office";

const office = useOffice();

const APPROVE: DecideGroupInput = { decision: "approve", note: null };
const REJECT: DecideGroupInput = {
  decision: "reject",
  reasonCode: "unclear",
  note: "Digan qué miran.",
};

async function decide(actor: Actor, proposalId: string, input = APPROVE) {
  const request = { actor, proposalId, input, now: NOW };
  const result = await decideGroup(office.db, request);
  return result.ok ? "ok" : result.reason;
}

async function propose(change: Partial<typeof JUSTINAS>) {
  const input = { ...JUSTINAS, ...change };
  const request = { actor: office.rosa, input, now: NOW };
  const result = await proposeGroup(office.db, request);
  return result.ok ? "ok" : result.reason;
}

test("a proposed group is nobody's to see until a moderator takes it in; then its proposer belongs to it", async () => {
  const { db, rosa, mario } = office;
  const id = await proposeOne(db, rosa);
  const shown = () =>
    findPublishedGroup(db, "vigilantes-de-la-laguna", "2026-11-21");
  expect(await shown()).toBeNull();
  expect(await decide(mario, id)).toBe("ok");
  expect(await shown()).toMatchObject({
    name: JUSTINAS.name,
    about: JUSTINAS.about,
    members: 1,
    provinces: [{ slug: "espinar" }],
  });
  expect(await listGroupsOf(db, rosa.id)).toMatchObject([{ id }]);
  expect(JSON.stringify(await shown())).not.toContain(JUSTINAS.contact);
  expect(await findGroupContact(db, id)).toBe(JUSTINAS.contact);
});

test("a refusal has a reason that the proposer gets, by mail too; the contact is forgotten, and the name is free again", async () => {
  const { db, rosa, mario } = office;
  const id = await proposeOne(db, rosa);
  expect(await decide(mario, id, REJECT)).toBe("ok");
  expect(await findProposal(db, id)).toMatchObject({
    state: "rejected",
    reasonCode: "unclear",
    note: "Digan qué miran.",
  });
  expect(await findGroupContact(db, id)).toBeNull();
  const mail = await db
    .selectFrom("mails")
    .select("data")
    .where("kind", "=", "group_decided")
    .where("user_id", "=", rosa.id)
    .execute();
  expect(mail).toEqual([{ data: '{"outcome":"rejected"}' }]);
  const again = await proposeOne(db, rosa);
  expect((await findProposal(db, again))?.slug).toBe("vigilantes-de-la-laguna");
});

test("who proposed it, has a tie, moderates elsewhere or has not declared decides nothing; who is second is told so", async () => {
  const { db, world, rosa, mario, elena, pedro } = office;
  const luz = await world.moderator("Luz", "espinar", "tarata");
  const tania = await world.moderator("Tania", "tarata");
  const own = await proposeOne(db, mario, { name: "Ojo de Mario" });
  expect(await decide(mario, own)).toBe("own_proposal");
  expect(await decide(tania, own)).toBe("outside_provinces");
  expect(await decide(rosa, own)).toBe("not_allowed");
  const conflicts = [{ province: "tarata", kind: "job" }] as const;
  await declareInterests(db, { actor: luz, conflicts, now: NOW });
  const both = { provinces: ["espinar", "tarata"], name: "Ojo de las dos" };
  const two = await proposeOne(db, rosa, both);
  expect(await decide(luz, two)).toBe("conflict_declared");
  const late = new Date("2999-06-01T15:00:00.000Z");
  const input = APPROVE;
  const undeclared = { actor: pedro, proposalId: two, input, now: late };
  expect(await decideGroup(db, undeclared)).toMatchObject({
    reason: "interests_undeclared",
  });
  expect(await decide(tania, two)).toBe("ok");
  expect(await decide(elena, two, REJECT)).toBe("already_decided");
  expect(await decide(mario, "x")).toBe("group_not_found");
});

test("two moderators at once: one decides", async () => {
  const { db, rosa, mario, elena } = office;
  const id = await proposeOne(db, rosa);
  const outcomes = await Promise.all([decide(mario, id), decide(elena, id)]);
  expect(outcomes.sort()).toEqual(["already_decided", "ok"]);
});

test("the list shows what waits in one's provinces, and nothing of one's own or one's ties", async () => {
  const { db, world, rosa, mario, pedro } = office;
  const tania = await world.moderator("Tania", "tarata");
  await proposeOne(db, rosa);
  await proposeOne(db, mario, { name: "Ojo de Mario" });
  const names = async (actor: Actor, provinceSlugs: "all" | string[]) => {
    const page = { page: 1, perPage: 50 };
    const asked = { accountIds: [actor.id], provinceSlugs, ...page };
    const { items, total } = await listWaitingGroups(db, asked);
    expect(total).toBe(items.length);
    return items.map(({ name }) => name);
  };
  expect(await names(mario, ["espinar"])).toEqual([JUSTINAS.name]);
  expect(await names(tania, ["tarata"])).toEqual([]);
  expect(await names(pedro, "all")).toHaveLength(2);
  const conflicts = [{ province: "espinar", kind: "party" }] as const;
  await declareInterests(db, { actor: pedro, conflicts, now: NOW });
  expect(await names(pedro, "all")).toEqual([]);
});

test("I1, I2: a name that reads like another group's, a proposal's or a moderator's is taken, also once that group is closed", async () => {
  const { db, rosa, mario, world } = office;
  const bare = await world.group("Ronda Tres Puentes");
  expect(bare).toBeTruthy();
  await openGroup(db, rosa, mario);
  expect(await propose({})).toBe("name_taken");
  expect(await propose({ name: "VIGILANTES  de la lagüna" })).toBe(
    "name_taken",
  );
  expect(await propose({ name: "Vigi1antes de 1a 1aguna" })).toBe("name_taken");
  expect(await propose({ name: "Ronda tres puentes" })).toBe("name_taken");
  expect(await propose({ name: "Elena" })).toBe("name_taken");
  expect(await propose({ name: "Otra", provinces: ["nada"] })).toBe(
    "unknown_province",
  );
});

test("one's proposal can be taken back while it waits, by oneself alone; a fourth has to wait", async () => {
  const { db, rosa, mario } = office;
  const ids = [];
  for (const name of ["Ojo uno", "Ojo dos", "Ojo tres"]) {
    ids.push(await proposeOne(db, rosa, { name }));
  }
  expect(await propose({ name: "Ojo cuatro" })).toBe("too_many_proposals");
  const [proposalId = ""] = ids;
  const other = { actor: mario, proposalId, now: NOW };
  expect(await withdrawGroup(db, other)).toMatchObject({
    reason: "group_not_found",
  });
  const own = { actor: rosa, proposalId, now: NOW };
  expect(await withdrawGroup(db, own)).toEqual({ ok: true });
  expect(await withdrawGroup(db, own)).toMatchObject({
    reason: "already_decided",
  });
  expect(await decide(mario, proposalId)).toBe("already_decided");
  expect(await propose({ name: "Ojo cuatro" })).toBe("ok");
});
