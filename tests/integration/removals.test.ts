import { describe, expect, it } from "vitest";
import { acceptedBy, claim } from "#tests/support/desk";
import { SECRET, useRemovalCase } from "#tests/support/removal-case";

const at = useRemovalCase();

describe("a removal by two people", () => {
  it("changes nothing before the second, and then leaves a tombstone and no word", async () => {
    const { mario, elena } = at.office;
    const { said, id } = await at.removals.propose(mario, at.updateId);
    expect(said).toBe("proposed");
    expect(await at.shown()).toMatchObject({ tombstones: [] });
    expect((await at.shown()).summary).toContain(SECRET);
    expect(await at.removals.decide(elena, id)).toBe("in_force");
    const after = await at.shown();
    expect(after).toMatchObject({
      summary: "",
      tombstones: [
        {
          part: "summary",
          partId: at.updateId,
          act: "remove",
          ground: "court_order",
        },
      ],
    });
    expect(await at.newestEntry()).toMatchObject({
      type: "content_removed",
      removal: id,
      urgent: false,
      people: [mario.id, elena.id],
    });
    expect(await at.verifies()).toBe("verifies");
    // A reader of an earlier day does not get it back.
    expect((await at.shown("2023-03-01")).summary).toBe("");
  });

  it("blacks out chosen words and keeps the others", async () => {
    const { mario, elena } = at.office;
    await at.removals.remove([mario, elena], at.updateId, {
      act: "redact",
      ground: "privacy",
      phrases: ["Juan Pérez", SECRET],
    });
    expect((await at.shown()).summary).toBe(
      "La obra empezó. El guardián es █████. █████",
    );
    expect(await at.verifies()).toBe("verifies");
    const { said } = await at.removals.propose(mario, at.updateId, {
      act: "redact",
      phrases: ["Juan Pérez"],
    });
    expect(said).toBe("phrase_not_found");
  });

  it("takes a source away, or puts the link of a copy in its place", async () => {
    const { mario, elena } = at.office;
    const part = await at.partOf("evidence");
    const copy = "https://diario.example/sin-datos";
    await at.removals.remove([elena, mario], at.updateId, {
      ...part,
      act: "replace",
      ground: "privacy",
      replacement: copy,
    });
    expect((await at.shown()).evidence).toMatchObject([
      { title: "Nota de diario.example", url: copy },
    ]);
    await at.removals.remove([elena, mario], at.updateId, { ...part });
    expect((await at.shown()).evidence).toMatchObject([
      { title: "", url: null },
    ]);
    const { tombstones } = await at.shown();
    expect(tombstones.map(({ act }) => act)).toEqual(["replace", "remove"]);
    expect(await at.verifies()).toBe("verifies");
    expect((await at.removals.propose(mario, at.updateId, part)).said).toBe(
      "part_not_found",
    );
  });

  it("takes the note of a decision, or words of it", async () => {
    const { elena, pedro } = at.office;
    const part = await at.partOf("decision");
    await at.removals.remove([elena, pedro], at.updateId, {
      ...part,
      act: "redact",
      phrases: ["Juan Pérez"],
    });
    expect((await at.shown()).approvals[0]?.note).toBe(
      "Lo vi con █████ en la obra.",
    );
    await at.removals.remove([elena, pedro], at.updateId, { ...part });
    expect((await at.shown()).approvals[0]?.note).toBeNull();
    expect(await at.verifies()).toBe("verifies");
  });

  it("is still good when the update is taken back later", async () => {
    const { mario, elena, desk } = at.office;
    await at.removals.remove([mario, elena], at.updateId);
    expect(await desk.retract(elena, at.updateId)).toBe("retracted");
    expect(await at.verifies()).toBe("verifies");
  });

  it("leaves no copy of the words in earlier versions, and no salt that could tell them", async () => {
    const { mario, elena, pedro, rosa, desk, db } = at.office;
    const change = { summary: SECRET.repeat(2) };
    const again = await desk.tell(rosa, "ESP-E-04", change);
    await desk.decide(mario, again, "request_changes");
    const second = { updateId: again, version: 1, summary: SECRET.repeat(3) };
    await desk.send(rosa, "ESP-E-04", claim(second));
    await desk.decide(elena, again, "approve");
    const before = await saltsOf(again);
    await at.removals.remove([mario, pedro], again);
    const rows = await db
      .selectFrom("update_content")
      .selectAll()
      .where("update_id", "=", again)
      .orderBy("version")
      .execute();
    expect(rows).toMatchObject([
      { version: 1, summary: null, salt: null },
      { version: 2, summary: null },
    ]);
    expect(before).not.toContain(rows[1]?.salt);
    expect(await at.verifies()).toBe("verifies");
  });

  it("leaves no unsalted hash of what was sent, and the id of the sending is still taken", async () => {
    const { mario, elena, rosa, desk, countRows } = at.office;
    const sending = claim({ summary: SECRET.repeat(2) });
    const { updateId: id } = acceptedBy(
      await desk.send(rosa, "ESP-E-04", sending),
    );
    await desk.decide(mario, id, "approve");
    const others = (await hashesOf()).filter((it) => it !== id);
    await at.removals.remove([mario, elena], id);
    expect(await hashesOf()).toEqual(others);
    const updates = await countRows("updates");
    expect(await desk.send(rosa, "ESP-E-04", sending)).toMatchObject({
      ok: true,
      updateId: id,
      repeated: true,
    });
    expect(await countRows("updates")).toBe(updates);
    expect(await countRows("sending_hashes")).toBe(others.length);
  });
});

/** The updates whose sendings have a hash of what was asked. */
async function hashesOf() {
  const rows = await at.office.db
    .selectFrom("sending_hashes")
    .select("update_id")
    .orderBy("update_id")
    .execute();
  return rows.map(({ update_id: id }) => id);
}

async function saltsOf(id: string) {
  const rows = await at.office.db
    .selectFrom("update_content")
    .select("salt")
    .where("update_id", "=", id)
    .execute();
  return rows.map(({ salt }) => salt);
}
