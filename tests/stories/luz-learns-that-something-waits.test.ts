import { beforeEach, expect, test } from "vitest";
import { proposeLink } from "#app/commands/propose-link.server";
import { proposeMandate } from "#app/commands/propose-mandate.server";
import { proposeSetting } from "#app/commands/propose-setting.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import { suspendAccount } from "#app/commands/suspend-account.server";
import type { Actor } from "#app/domain/account/user";
import { countWaitingFor } from "#app/server/admin/waiting-for-you.server";
import { mailText } from "#app/server/account/mail-text.server";
import { readMailMessage } from "#app/domain/account/mail";
import { writeTransaction } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { findActor } from "#db/queries/account/users";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { useOffice } from "#tests/support/office";
import { openRemovals } from "#tests/support/removal-desk";
import { everywhere, mustBeOk } from "#tests/support/world";

const office = useOffice();
let ana: Actor, luz: Actor, anaTwo: Actor;

beforeEach(async () => {
  const { db, desk, world } = office;
  ana = await world.person("Ana", [everywhere("admin")]);
  luz = await world.person("Luz", [everywhere("admin")]);
  anaTwo = await world.person("Ana Dos", [everywhere("admin")]);
  const found = { a: ana.id, b: anaTwo.id, kind: "told" } as const;
  await writeTransaction(db, (trx) => linkAccounts(trx, found, desk.now()));
});

/** Who was told that something waits for a second person, and what, in the order of their names. */
async function told() {
  const rows = await office.db
    .selectFrom("mails as m")
    .innerJoin("users as u", "u.id", "m.user_id")
    .select(["u.display_name as name", "m.kind", "m.data"])
    .where("m.kind", "=", "second_awaited")
    .orderBy("u.display_name")
    .execute();
  await office.db.deleteFrom("mails").execute();
  return rows;
}

const names = (rows: readonly { name: string }[]) => rows.map((it) => it.name);

async function waitingFor({ id }: Actor) {
  const actor = await findActor(office.db, id);
  if (actor === null) throw new RangeError(id);
  const counts = await countWaitingFor(office.db, actor, office.desk.now());
  return Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${kind} ${count}`],
  );
}

test("a change of the method is told to every administrator but whoever proposed it, once a person", async () => {
  const { db, desk, world } = office;
  const third = await world.person("Nora", [everywhere("admin")]);
  const gone = await world.person("Olga", [everywhere("admin")]);
  const reason = "abuse" as const;
  await suspendAccount(db, {
    ...{ userId: gone.id, reason, by: ana },
    now: desk.now(),
  });
  const input = {
    ...({ setting: "ordinary_approvals", before: 1, after: 2 } as const),
    ...({
      reason: "workload",
      note: "Llegan muchos avances a la vez.",
    } as const),
  };
  const request = { actor: luz, input, now: desk.now() };
  mustBeOk(await proposeSetting(db, request));
  const mails = await told();
  const [first] = [ana.id, anaTwo.id].sort();
  const oneOfAna = first === ana.id ? "Ana" : "Ana Dos";
  expect(names(mails)).toEqual([oneOfAna, "Nora"]);
  // Asked again, it stands already, and nobody is told twice.
  expect(await proposeSetting(db, request)).toMatchObject({ ok: false });
  expect(await told()).toEqual([]);
  expect(await waitingFor(third)).toEqual(["setting 1"]);
  expect(await waitingFor(anaTwo)).toEqual(["setting 1"]);
  expect(await waitingFor(luz)).toEqual([]);
});

test("a mandate is told to who may confirm it: other administrators, and the province's moderators", async () => {
  const { db, desk, world } = office;
  const tania = await world.moderator("Tania", "tarata");
  const [plan] = await listPublishedPlans(db, { provinceSlug: "tarata" });
  const source = { title: "Acta", url: "https://www.jne.gob.pe/acta" };
  const input = { mandate: "governing", ...source } as const;
  const planId = plan?.id ?? "";
  const now = desk.now();
  mustBeOk(await proposeMandate(db, { actor: ana, planId, input, now }));
  const mails = await told();
  expect(names(mails)).toEqual(["Luz", "Pedro", "Tania"]);
  expect(await waitingFor(luz)).toEqual(["mandate 1"]);
  expect(await waitingFor(tania)).toEqual(["mandate 1"]);
  expect(await waitingFor(office.mario)).toEqual([]);
  expect(await waitingFor(anaTwo)).toEqual([]);
  const message = readMailMessage("second_awaited", mails[0]?.data ?? "");
  const { subject, text } = mailText({
    ...{ message, language: "es", name: "Luz", group: null },
    ...{ origin: new URL("https://lo.example"), token: () => "" },
  });
  expect(subject).toBe("Algo espera a una segunda persona");
  expect(text).toContain(`https://lo.example/admin/planes/${planId}`);
  expect(text).not.toContain("Acta");
});

test("that two accounts are one person's is told to nobody who is concerned", async () => {
  const { db, desk, mario } = office;
  const proposal = { intent: "join", reason: "said_so" } as const;
  const accounts = [mario.id, luz.id] as const;
  const now = desk.now();
  mustBeOk(await proposeLink(db, { actor: ana, accounts, ...proposal, now }));
  expect(await told()).toEqual([]);
  for (const person of [ana, anaTwo, luz]) {
    expect(await waitingFor(person)).toEqual([]);
  }
});

test("a removal is told to moderators who may confirm it: not the author, not whoever proposed or has a tie", async () => {
  const { db, desk, world, rosa, mario, elena, pedro } = office;
  const nora = await world.moderator("Nora", "espinar");
  const id = await desk.tell(nora, "ESP-S-01");
  await desk.decide(pedro, id, "approve");
  const conflicts = [{ province: "espinar", kind: "job" as const }];
  const tied = { actor: elena, conflicts, now: desk.now() };
  mustBeOk(await declareInterests(db, tied));
  await told();
  const removals = openRemovals(db, desk.now);
  await removals.propose(mario, id);
  expect(names(await told())).toEqual(["Pedro"]);
  expect(await waitingFor(pedro)).toEqual(["removal 1"]);
  for (const person of [nora, elena, mario, rosa]) {
    expect(await waitingFor(person)).toEqual([]);
  }
});
