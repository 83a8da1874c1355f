import { beforeEach, describe, expect, test } from "vitest";
import { withdrawInvitation } from "#app/commands/withdraw-invitation.server";
import {
  INVITATION_LIFE,
  INVITATIONS_A_DAY,
} from "#app/domain/group/group-limits";
import { listWaitingInvitations } from "#db/queries/group/group-invitations";
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

describe("an invitation", () => {
  test("works once, for whoever holds its link; the address is forgotten, and who came by whom is kept", async () => {
    const { db, world, rosa } = office;
    const luz = await world.citizen("Luz");
    const { tokenHash } = await acts.invite(rosa, "luz@ejemplo.pe");
    expect(await acts.answer(luz, tokenHash)).toBe("ok");
    const juan = await world.citizen("Juan");
    expect(await acts.answer(juan, tokenHash)).toBe("invitation_gone");
    expect(await seatsOf(db, groupId)).toEqual([
      "Rosa coordinator",
      "Luz member",
    ]);
    const rows = await db.selectFrom("group_invitations").selectAll().execute();
    expect(rows).toMatchObject([
      { addressee: "", addressee_key: "", state: "accepted" },
    ]);
    expect(rows[0]).toMatchObject({ invited_by: rosa.id, answered_by: luz.id });
  });

  test("two who open one link at once: one comes in", async () => {
    const { world, rosa } = office;
    const [luz, juan] = [
      await world.citizen("Luz"),
      await world.citizen("Juan"),
    ];
    const { tokenHash } = await acts.invite(rosa, "luz@ejemplo.pe");
    const both = [acts.answer(luz, tokenHash), acts.answer(juan, tokenHash)];
    expect((await Promise.all(both)).sort()).toEqual(["invitation_gone", "ok"]);
  });

  test("ends after seven days, when it is withdrawn, and with a no", async () => {
    const { db, world, rosa } = office;
    const luz = await world.citizen("Luz");
    const late = new Date(NOW.getTime() + INVITATION_LIFE);
    const first = await acts.invite(rosa, "luz@ejemplo.pe");
    expect(await acts.answer(luz, first.tokenHash, late)).toBe(
      "invitation_gone",
    );
    const second = await acts.invite(rosa, "LUZ@ejemplo.pe", late);
    expect(second.reason).toBe("ok");
    const [open] = await listWaitingInvitations(
      db,
      groupId,
      late.toISOString(),
    );
    const asked = { slug, invitationId: open?.id ?? "", now: late };
    expect(
      await withdrawInvitation(db, { actor: luz, ...asked }),
    ).toMatchObject({
      reason: "not_member",
    });
    expect(await withdrawInvitation(db, { actor: rosa, ...asked })).toEqual({
      ok: true,
    });
    expect(await acts.answer(luz, second.tokenHash, late)).toBe(
      "invitation_gone",
    );
    const third = await acts.invite(rosa, "luz@ejemplo.pe", late);
    expect(await acts.answer(luz, third.tokenHash, late, false)).toBe("ok");
    expect(await acts.answer(luz, third.tokenHash, late)).toBe(
      "invitation_gone",
    );
    expect(await seatsOf(db, groupId)).toEqual(["Rosa coordinator"]);
  });

  test("a known and an unknown address get the same answer and the same rows; a second one while the first is open is refused", async () => {
    const { db, rosa, mario } = office;
    const { email } = await db
      .selectFrom("users")
      .select("email")
      .where("id", "=", mario.id)
      .executeTakeFirstOrThrow();
    for (const address of [email, "nadie@ejemplo.pe"]) {
      expect((await acts.invite(rosa, address)).reason).toBe("ok");
    }
    const mails = await db
      .selectFrom("mails")
      .select(["user_id", "kind", "language"])
      .where("kind", "=", "group_invitation")
      .execute();
    expect(mails).toHaveLength(2);
    expect(mails[0]).toEqual(mails[1]);
    const again = await acts.invite(rosa, "NADIE@ejemplo.pe");
    expect(again.reason).toBe("already_invited");
  });

  test("N8: ten a day for a group, and for a person in all their groups", async () => {
    const { db, rosa, mario, world } = office;
    const luz = await world.citizen("Luz");
    await acts.join(office.rosa, luz);
    await acts.makes(rosa, luz, "coordinator");
    for (let sent = 1; sent < INVITATIONS_A_DAY; sent += 1) {
      expect((await acts.invite(rosa, `n${sent}@ejemplo.pe`)).reason).toBe(
        "ok",
      );
    }
    expect((await acts.invite(luz, "x@ejemplo.pe")).reason).toBe(
      "too_many_today",
    );
    const other = await openGroup(db, rosa, mario, { name: "Otra de Rosa" });
    slug = other.slug;
    expect((await acts.invite(rosa, "x@ejemplo.pe")).reason).toBe(
      "too_many_today",
    );
    const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);
    expect((await acts.invite(rosa, "x@ejemplo.pe", tomorrow)).reason).toBe(
      "ok",
    );
  });

  test("only coordinators send one, and not to a group that is somebody else's", async () => {
    const { world, elena } = office;
    const luz = await world.citizen("Luz");
    await acts.join(office.rosa, luz);
    expect((await acts.invite(luz, "x@ejemplo.pe")).reason).toBe(
      "not_coordinator",
    );
    expect((await acts.invite(elena, "x@ejemplo.pe")).reason).toBe(
      "not_member",
    );
  });
});
