import { beforeEach, describe, expect, test } from "vitest";
import { closeAccount } from "#app/commands/close-account.server";
import { showMember } from "#app/commands/show-member.server";
import type { Actor } from "#app/domain/account/user";
import { findGroupHead } from "#db/queries/group/group-heads";
import {
  findPublishedGroup,
  listPublishedMemberNames,
} from "#db/queries/group/published-groups";
import { GROUPS_BEGAN as NOW, openGroup } from "#tests/support/group-life";
import { useOffice } from "#tests/support/office";
import { actsIn, seatsOf } from "#tests/support/group-acts";

const office = useOffice();
let slug: string;
let groupId: string;
let acts: ReturnType<typeof actsIn>;

beforeEach(async () => {
  const { db, rosa, mario } = office;
  ({ slug, groupId } = await openGroup(db, rosa, mario));
  acts = actsIn(db, slug);
});

describe("who belongs to a group", () => {
  test("the last coordinator neither leaves nor steps down while others stay; a lone one closes the group", async () => {
    const { db, world, rosa } = office;
    const luz = await world.citizen("Luz");
    await acts.join(office.rosa, luz);
    expect(await acts.leave(rosa)).toBe("last_coordinator");
    expect(await acts.makes(rosa, rosa, "member")).toBe("last_coordinator");
    expect(await acts.makes(luz, luz, "coordinator")).toBe("not_coordinator");
    expect(await acts.makes(rosa, luz, "coordinator")).toBe("ok");
    expect(await acts.leave(rosa)).toBe("left");
    expect(await acts.leave(luz)).toBe("closed");
    expect(await findPublishedGroup(db, slug, "2026-11-21")).toMatchObject({
      closedReason: "no_members",
    });
    expect(await acts.leave(luz)).toBe("already_closed");
  });

  test("two coordinators who leave at once, with a member left: one of them stays", async () => {
    const { world, rosa } = office;
    const [luz, juan] = [
      await world.citizen("Luz"),
      await world.citizen("Juan"),
    ];
    await acts.join(office.rosa, luz);
    await acts.join(office.rosa, juan);
    await acts.makes(rosa, luz, "coordinator");
    const outcomes = await Promise.all([acts.leave(rosa), acts.leave(luz)]);
    expect(outcomes.sort()).toEqual(["last_coordinator", "left"]);
  });

  test("a coordinator removes a member, who removes nobody", async () => {
    const { world, rosa } = office;
    const [luz, juan] = [
      await world.citizen("Luz"),
      await world.citizen("Juan"),
    ];
    await acts.join(office.rosa, luz);
    await acts.join(office.rosa, juan);
    expect(await acts.leave(luz, juan)).toBe("not_coordinator");
    expect(await acts.leave(rosa, juan)).toBe("removed");
    expect(await acts.leave(rosa, juan)).toBe("not_member");
  });

  test("nobody is named unless they say so, and no longer once they leave or take it back", async () => {
    const { db, world, rosa } = office;
    const luz = await world.citizen("Luz");
    await acts.join(office.rosa, luz);
    const names = () => listPublishedMemberNames(db, groupId);
    const show = (actor: Actor, shows: boolean) =>
      showMember(db, { actor, slug, shows, now: NOW });
    expect(await names()).toEqual([]);
    await show(luz, true);
    await show(rosa, true);
    expect(await names()).toEqual(["Luz", "Rosa"]);
    await show(rosa, false);
    await acts.leave(luz);
    expect(await names()).toEqual([]);
    await acts.join(office.rosa, luz);
    expect(await names()).toEqual([]);
  });

  test("who deletes their account leaves; whoever was there longest coordinates, and the addresses they wrote are gone", async () => {
    const { db, world, rosa } = office;
    const [luz, juan] = [
      await world.citizen("Luz"),
      await world.citizen("Juan"),
    ];
    await acts.join(office.rosa, luz);
    await acts.join(office.rosa, juan, new Date(NOW.getTime() + 60_000));
    await acts.invite(rosa, "alguien@ejemplo.pe");
    const close = { userId: rosa.id, keepsName: false, now: NOW };
    expect(await closeAccount(db, close)).toEqual({ ok: true });
    expect(await seatsOf(db, groupId)).toEqual([
      "Luz coordinator",
      "Juan member",
    ]);
    const dump = JSON.stringify([
      await db.selectFrom("group_invitations").selectAll().execute(),
      await db.selectFrom("group_contacts").selectAll().execute(),
    ]);
    expect(dump).not.toContain("@");
  });

  test("who was there, left and came back counts for both stays", async () => {
    const { db, world } = office;
    const luz = await world.citizen("Luz");
    const at = (day: string) => new Date(`${day}T15:00:00.000Z`);
    await acts.join(office.rosa, luz, at("2026-11-20"));
    await acts.leave(luz, luz, at("2026-11-22"));
    await acts.join(office.rosa, luz, at("2026-11-24"));
    const counts = [];
    for (const day of ["2026-11-21", "2026-11-23", "2026-11-25"]) {
      counts.push((await findPublishedGroup(db, slug, day))?.members);
    }
    expect(counts).toEqual([2, 1, 2]);
    expect(await findGroupHead(db, slug)).toMatchObject({ closedAt: null });
  });
});
