import { describe, expect, it } from "vitest";
import type { RemovalInput } from "#app/domain/removal/removal-input";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { openRemovals } from "#tests/support/removal-desk";
import { SECRET, useRemovalCase } from "#tests/support/removal-case";

const at = useRemovalCase();

describe("a hiding", () => {
  const hide: Partial<RemovalInput> = { act: "hide", ground: "safety" };

  it("holds at once where it is urgent, and lifts by itself where nobody confirms it", async () => {
    const { mario, elena, db } = at.office;
    const { said, id } = await at.removals.propose(mario, at.updateId, {
      ...hide,
      urgent: true,
    });
    expect(said).toBe("hidden");
    // 1 March 2023, and three days more.
    for (const day of ["2023-03-01", "2023-03-04"]) {
      expect((await at.shown(day)).summary).toBe("");
      expect((await at.shown(day)).tombstones).toHaveLength(1);
    }
    expect((await at.shown("2023-03-05")).summary).toContain(SECRET);
    expect((await at.shown("2023-03-05")).tombstones).toEqual([]);
    expect(await at.verifies()).toBe("verifies");
    const later = openRemovals(db, () => new Date("2023-03-05T15:00:00Z"));
    expect(await later.decide(elena, id)).toBe("not_open");
    expect(await later.decide(elena, id, "lift")).toBe("not_open");
    expect((await later.propose(elena, at.updateId, hide)).said).toBe(
      "proposed",
    );
  });

  it("stays once another confirms it, and comes back word for word when a third lifts it", async () => {
    const { mario, elena, pedro } = at.office;
    const urgent = { ...hide, urgent: true };
    const { id } = await at.removals.propose(mario, at.updateId, urgent);
    expect(await at.removals.decide(mario, id)).toBe("own_proposal");
    expect(await at.removals.decide(elena, id)).toBe("in_force");
    expect(await at.newestEntry()).toMatchObject({ type: "removal_confirmed" });
    expect((await at.shown("2023-03-20")).summary).toBe("");
    expect(await at.removals.decide(mario, id, "lift")).toBe("own_proposal");
    expect(await at.removals.decide(elena, id, "lift")).toBe("own_proposal");
    expect(await at.removals.decide(pedro, id, "lift")).toBe("lifted");
    expect(await at.newestEntry()).toMatchObject({ type: "content_restored" });
    expect((await at.shown()).summary).toContain(SECRET);
    expect((await at.shown()).tombstones).toEqual([]);
    expect(await at.verifies()).toBe("verifies");
  });

  it("hides a source and a note as well, and what is hidden can still be removed", async () => {
    const { elena, pedro } = at.office;
    const [source, note] = [
      await at.partOf("evidence"),
      await at.partOf("decision"),
    ];
    await at.removals.remove([elena, pedro], at.updateId, {
      ...source,
      ...hide,
    });
    await at.removals.remove([elena, pedro], at.updateId, { ...note, ...hide });
    const hidden = await at.shown();
    expect(hidden.evidence).toMatchObject([{ title: "", url: null }]);
    expect(hidden.approvals[0]?.note).toBeNull();
    await at.removals.remove([elena, pedro], at.updateId, { ...source });
    expect(await at.verifies()).toBe("verifies");
  });

  it("is not found by its words while it holds", async () => {
    const { elena, pedro, db } = at.office;
    const found = async () => {
      const clocks = { asOf: "2026-11-21", knownOn: "2026-11-21" };
      const words = ["yauri"];
      const asked = { ...clocks, words, page: 1, perPage: 9 };
      return (await listPublishedUpdates(db, asked)).total;
    };
    expect(await found()).toBe(1);
    const id = await at.removals.remove([elena, pedro], at.updateId, hide);
    expect(await found()).toBe(0);
    await at.removals.decide(at.office.mario, id, "lift");
    expect(await found()).toBe(1);
    await at.removals.remove([elena, pedro], at.updateId);
    expect(await found()).toBe(0);
  });
});
