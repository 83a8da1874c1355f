import { describe, expect, it } from "vitest";
import type { RemovalInput } from "#app/domain/removal/removal-input";
import { useRemovalCase } from "#tests/support/removal-case";

const at = useRemovalCase();

describe("nobody removes", () => {
  it("alone, or what they wrote, or what their group did, or where they have an interest, or elsewhere", async () => {
    const { mario, elena, rosa, world, desk } = at.office;
    const { propose, decide } = at.removals;
    const { id } = await propose(mario, at.updateId);
    expect(await decide(mario, id)).toBe("own_proposal");
    expect((await propose(elena, at.updateId)).said).toBe("already_open");
    expect((await propose(rosa, at.updateId)).said).toBe("not_allowed");
    expect(await decide(rosa, id)).toBe("not_allowed");
    const far = await world.moderator("Tomás", "tarata");
    expect((await propose(far, at.updateId)).said).toBe("outside_provinces");
    expect(await decide(far, id)).toBe("outside_provinces");
    const note = await at.partOf("decision");
    expect((await propose(mario, at.updateId, note)).said).toBe("own_update");
    const luz = await world.moderator("Luz", "espinar");
    const groupId = await world.group("Comité", luz, rosa);
    const author = await world.again(rosa);
    const ofGroup = await desk.tell(author, "ESP-E-04", { groupId });
    await desk.decide(mario, ofGroup, "approve");
    expect((await propose(luz, ofGroup)).said).toBe("own_group");
    const own = await desk.tell(luz, "ESP-E-04");
    await desk.decide(mario, own, "approve");
    expect((await propose(luz, own)).said).toBe("own_update");
  });

  it("what is not published, what is not there, or in a way that does not fit", async () => {
    const { mario, rosa, desk } = at.office;
    const waiting = await desk.tell(rosa, "ESP-E-04");
    const said = async (change: Partial<RemovalInput>, id = at.updateId) =>
      (await at.removals.propose(mario, id, change)).said;
    expect(await said({}, waiting)).toBe("update_not_found");
    expect(await said({}, "x")).toBe("update_not_found");
    expect(await said({ partId: "x" })).toBe("part_not_found");
    const link = "https://copia.example/";
    const replace = { act: "replace", replacement: link } as const;
    expect(await said(replace)).toBe("act_does_not_fit");
    expect(await said({ urgent: true })).toBe("not_urgent");
    const part = await at.partOf("evidence");
    const file = { ...part, act: "replace", received: "x" } as const;
    expect(await said(file)).toBe("replacement_missing");
  });

  it("twice: of several people at once one confirms, and what was declined stays as it was", async () => {
    const { mario, elena, pedro } = at.office;
    const { id } = await at.removals.propose(mario, at.updateId);
    const all = [elena, pedro, elena, pedro];
    const said = await Promise.all(
      all.map((who) => at.removals.decide(who, id)),
    );
    expect(said.sort()).toEqual([
      "in_force",
      "not_open",
      "not_open",
      "not_open",
    ]);
    const part = await at.partOf("evidence");
    const second = await at.removals.propose(mario, at.updateId, part);
    expect(await at.removals.decide(mario, second.id, "decline")).toBe(
      "declined",
    );
    expect(await at.removals.decide(elena, second.id)).toBe("not_open");
    expect((await at.shown()).evidence[0]?.title).toBe(
      "Nota de diario.example",
    );
    expect(await at.verifies()).toBe("verifies");
  });
});
