import { beforeEach, describe, expect, test } from "vitest";
import { findPublishedGroup } from "#db/queries/group/published-groups";
import { openDesk } from "#tests/support/desk";
import { openGroup } from "#tests/support/group-life";
import { useOffice } from "#tests/support/office";
import { actsIn } from "#tests/support/group-acts";

const office = useOffice();
let slug: string;
let groupId: string;
let acts: ReturnType<typeof actsIn>;

beforeEach(async () => {
  const { db, rosa, mario } = office;
  ({ slug, groupId } = await openGroup(db, rosa, mario));
  acts = actsIn(db, slug);
});

describe("rule 1: deciding on what a group tells", () => {
  const at = (day: string) => new Date(`${day}T15:00:00.000Z`);

  test("who left yesterday, who left before and came back, and who joins later do not decide; who left long before does", async () => {
    const { db, rosa, mario, elena, world } = office;
    const luz = await world.moderator("Luz", "espinar");
    const nora = await world.moderator("Nora", "espinar");
    for (const person of [mario, elena, luz])
      await acts.join(office.rosa, person, at("2026-11-20"));
    await acts.leave(luz, luz, at("2026-11-21"));
    const author = await world.again(rosa);
    const then = openDesk(db, at("2026-11-22"));
    const id = await then.tell(author, "ESP-S-01", { groupId });
    await acts.leave(mario, mario, at("2026-11-23"));
    await acts.join(office.rosa, mario, at("2026-11-24"));
    await acts.leave(mario, mario, at("2026-11-25"));
    await acts.leave(elena, elena, at("2026-11-25"));
    await acts.join(office.rosa, nora, at("2026-11-25"));
    const later = openDesk(db, at("2026-11-26"));
    for (const barred of [mario, elena, nora]) {
      expect(await later.decide(barred, id, "approve")).toBe("own_group");
    }
    expect(await later.decide(luz, id, "approve")).toBe("published");
  });

  test("only members speak for a group: not who left, and nobody once it is closed", async () => {
    const { db, desk, world, rosa } = office;
    const luz = await world.citizen("Luz");
    await acts.join(office.rosa, luz);
    await acts.leave(luz);
    const author = await world.again(luz);
    await expect(desk.tell(author, "ESP-S-01", { groupId })).rejects.toThrow(
      "group_not_member",
    );
    await acts.leave(rosa);
    const last = await world.again(rosa);
    expect(last.groupIds).toEqual([]);
    expect(await findPublishedGroup(db, slug, "2026-11-21")).not.toBeNull();
  });
});
