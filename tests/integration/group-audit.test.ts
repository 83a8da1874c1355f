import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeGroup } from "#app/commands/close-group.server";
import { moveGroup } from "#app/commands/move-group.server";
import { renameGroup } from "#app/commands/rename-group.server";
import { restGroup } from "#app/commands/rest-group.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { listHeldGroups } from "#db/queries/record/group-audit";
import { actsIn } from "#tests/support/group-acts";
import { GROUPS_BEGAN as NOW, openGroup } from "#tests/support/group-life";
import { openOffice, type Office } from "#tests/support/office";
import { testDatabase } from "#tests/support/database";
import { everywhere } from "#tests/support/world";

let db: Database;
let office: Office;
let ana: Actor;
let slug: string;
let groupId: string;
let closing: () => Promise<void>;

afterEach(() => closing());

beforeEach(async () => {
  const site = await testDatabase();
  closing = () => site.close();
  db = site.db;
  office = await openOffice(db);
  ana = await office.world.person("Ana", [everywhere("admin")]);
  ({ slug, groupId } = await openGroup(db, office.rosa, office.mario));
});

const ABOUT = "Vecinas que miran todas las obras.";

const rename = (actor: Actor, name: string, about = ABOUT) =>
  renameGroup(db, { actor, slug, name, about, now: NOW });
const move = (actor: Actor, ...provinces: string[]) =>
  moveGroup(db, { actor, slug, provinces, now: NOW });
const rest = (actor: Actor, reason: "abuse" | null) =>
  restGroup(db, { actor, slug, reason, now: NOW });
const close = (actor: Actor) =>
  closeGroup(db, { actor, slug, reason: "abuse", now: NOW });

describe("what an administrator does about a group", () => {
  test("each act is one entry, and the check of the record agrees with what is held", async () => {
    const size = async () => {
      const audit = await verifyRecord(db);
      if (!audit.ok) throw new Error(JSON.stringify(audit.fault));
      return audit.size;
    };
    const before = await size();
    expect(await rename(ana, "Ojo de la laguna")).toEqual({ ok: true });
    expect(await move(ana, "espinar", "tarata")).toEqual({ ok: true });
    expect(await rest(ana, "abuse")).toEqual({ ok: true });
    expect(await rest(ana, null)).toEqual({ ok: true });
    expect(await close(ana)).toEqual({ ok: true });
    expect(await size()).toBe(before + 5);
    expect(await listHeldGroups(db)).toMatchObject([
      {
        slug,
        name: "Ojo de la laguna",
        about: ABOUT,
        isClosed: true,
        members: 0,
      },
    ]);
  });

  test("what changes nothing, comes twice, is somebody's name or not theirs to do is refused and leaves no entry", async () => {
    const before = await verifyRecord(db);
    const { rosa, mario } = office;
    for (const actor of [rosa, mario]) {
      expect(await rename(actor, "Otro")).toMatchObject({
        reason: "not_allowed",
      });
      expect(await close(actor)).toMatchObject({ reason: "not_allowed" });
    }
    expect(await rename(ana, "Elena")).toMatchObject({ reason: "name_taken" });
    expect(await move(ana, "espinar")).toMatchObject({ reason: "unchanged" });
    expect(await move(ana, "nada")).toMatchObject({
      reason: "unknown_province",
    });
    expect(await rest(ana, null)).toMatchObject({ reason: "not_suspended" });
    expect(await verifyRecord(db)).toEqual(before);
    await rest(ana, "abuse");
    expect(await rest(ana, "abuse")).toMatchObject({
      reason: "already_suspended",
    });
    await close(ana);
    expect(await rename(ana, "Otro más")).toMatchObject({
      reason: "already_closed",
    });
  });

  test("a suspended group speaks through nobody and invites nobody, and its people may leave", async () => {
    const { rosa, world } = office;
    const luz = await world.citizen("Luz");
    const acts = actsIn(db, slug);
    await acts.join(rosa, luz);
    const { tokenHash } = await acts.invite(rosa, "juan@ejemplo.pe");
    await rest(ana, "abuse");
    expect((await world.again(rosa)).groupIds).toEqual([]);
    const refused = await acts.invite(rosa, "otra@ejemplo.pe");
    expect(refused.reason).toBe("group_suspended");
    const juan = await world.citizen("Juan");
    expect(await acts.answer(juan, tokenHash)).toBe("invitation_gone");
    expect(await acts.leave(luz)).toBe("left");
    await rest(ana, null);
    expect((await world.again(rosa)).groupIds).toEqual([groupId]);
    expect(await acts.answer(juan, tokenHash)).toBe("ok");
  });

  test("an administrator names a coordinator where the only one is gone", async () => {
    const { rosa, world } = office;
    const luz = await world.citizen("Luz");
    const acts = actsIn(db, slug);
    await acts.join(rosa, luz);
    expect(await acts.makes(ana, luz, "coordinator")).toBe("ok");
    expect(await acts.makes(ana, ana, "coordinator")).toBe("not_member");
    expect(await acts.leave(rosa)).toBe("left");
  });
});

/** Ways to bend a group behind the site's back. */
const BENDS: Record<string, () => Promise<unknown>> = {
  "it has another name": () =>
    db.updateTable("watchdog_groups").set({ name: "Otra" }).execute(),
  "it says something else of itself": () =>
    db.updateTable("group_profiles").set({ about: "Otra cosa." }).execute(),
  "its salt is gone": () =>
    db.updateTable("group_profiles").set({ salt: null }).execute(),
  "it has another address": () =>
    db.updateTable("watchdog_groups").set({ slug: "otra" }).execute(),
  "it watches another province": () =>
    db
      .updateTable("group_provinces")
      .set({ province_ubigeo: "2304" })
      .execute(),
  "it was closed": () =>
    db
      .updateTable("group_profiles")
      .set({ closed_at: NOW.toISOString() })
      .execute(),
  "it was suspended": () =>
    db
      .updateTable("group_profiles")
      .set({ suspended_at: NOW.toISOString() })
      .execute(),
  "a member is gone": () =>
    db
      .updateTable("group_members")
      .set({ left_at: NOW.toISOString() })
      .execute(),
  "it names somebody": () =>
    db.updateTable("group_member_details").set({ shows_name: 1 }).execute(),
};

test.each(Object.keys(BENDS))(
  "the check of the record notices that %s",
  async (name) => {
    await BENDS[name]?.();
    expect(await verifyRecord(db)).toEqual({
      ok: false,
      fault: {
        at: "row",
        table: "watchdog_groups",
        key: groupId,
        problem: "row_differs",
      },
    });
  },
);
