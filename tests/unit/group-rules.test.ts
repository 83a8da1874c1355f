import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  GROUP_LENGTH,
  groupNameInput,
  ProposeGroupInput,
} from "#app/domain/group/group-input";
import { proposalBar } from "#app/domain/group/group-proposal-bar";
import { freeSlug, groupSlug } from "#app/domain/group/group-slug";
import { groupWordsHash } from "#app/domain/group/group-words-hash";
import { mayStepDown, type GroupSeat } from "#app/domain/group/group";

describe("the address of a group", () => {
  it("is its name in plain letters, cut between words, and never a page of the site", () => {
    expect(groupSlug("Comité Las Retamas")).toBe("comite-las-retamas");
    expect(groupSlug("Q'ero  Ñahui")).toBe("qero-nahui");
    expect(groupSlug("Nuevo")).toBe("grupo-nuevo");
    expect(groupSlug("Øøøø")).toBe("grupo");
    expect(groupSlug(`${"larga ".repeat(20)}`)).toHaveLength(59);
  });

  it("is made of letters, digits and single hyphens, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (name) => {
        const slug = groupSlug(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(66);
      }),
    );
  });

  it("goes to the first number that nobody has", () => {
    expect(freeSlug("ojo", [])).toBe("ojo");
    expect(freeSlug("ojo", ["ojo", "ojo-2", "ojos"])).toBe("ojo-3");
  });
});

describe("the name of a group", () => {
  const problemOf = (name: string) =>
    groupNameInput.safeParse(name).error?.issues[0]?.message ?? null;

  it("takes what groups call themselves", () => {
    for (const name of ["Comité Las Retamas (2024)", "Q'ero vigila", "¿Ñahui?"])
      expect([name, problemOf(name)]).toEqual([
        name,
        name.includes("¿") ? "name_characters" : null,
      ]);
  });

  it("I1, I2: refuses other scripts, hidden characters and names of authorities", () => {
    expect(problemOf("Vigilаntes")).toBe("name_characters");
    expect(problemOf("Vigi\u200Blantes")).toBe("characters_not_allowed");
    expect(problemOf("Vigilantes \u202E")).toBe("characters_not_allowed");
    expect(problemOf("Municipalidad de Espinar")).toBe("name_reserved");
    expect(problemOf("Munıcipalidad de Espinar")).toBe("name_reserved");
    expect(problemOf("Equipo de vigilancia")).toBe("name_reserved");
    expect(problemOf("Alcaldía2")).toBe("name_reserved");
    expect(problemOf("1234")).toBe("name_characters");
    expect(problemOf("x".repeat(GROUP_LENGTH.name.most + 1))).toBe("too_long");
  });

  it("provinces are one to five, each once", () => {
    const group = {
      name: "Ojo de Espinar",
      about: "Vecinas que miran las obras.",
      contact: "ojo@ejemplo.pe",
    };
    const read = (provinces: string[]) =>
      ProposeGroupInput.safeParse({ ...group, provinces });
    expect(read(["tarata", "espinar", "tarata"]).data?.provinces).toEqual([
      "espinar",
      "tarata",
    ]);
    expect(read([]).success).toBe(false);
    expect(read(["a", "b", "c", "d", "e", "f"]).success).toBe(false);
    expect(read(["../x"]).success).toBe(false);
  });
});

describe("who may decide on a proposed group", () => {
  const mario = {
    id: "mario",
    roles: [{ role: "moderator", scope: "espinar" }] as const,
    otherAccountIds: ["mariano"],
  };
  const subject = {
    proposerId: "justina",
    provinces: ["espinar", "tarata"],
    conflicts: [] as string[],
    hasDeclared: true,
  };

  it("a moderator of one of its provinces, with no tie to any of them", () => {
    expect(proposalBar(mario, subject)).toBeNull();
    const cases = [
      [{ proposerId: "mario" }, "own_proposal"],
      [{ proposerId: "mariano" }, "same_person"],
      [{ conflicts: ["tarata"] }, "conflict_declared"],
      [{ provinces: ["tarata"] }, "outside_provinces"],
      [{ hasDeclared: false }, "interests_undeclared"],
    ] as const;
    for (const [change, bar] of cases) {
      expect(proposalBar(mario, { ...subject, ...change })).toBe(bar);
    }
  });
});

describe("a group's last coordinator", () => {
  const seats = fc.uniqueArray(
    fc.record({
      userId: fc.constantFrom("a", "b", "c", "d"),
      role: fc.constantFrom("coordinator", "member"),
    }) as fc.Arbitrary<GroupSeat>,
    { selector: ({ userId }) => userId, minLength: 1 },
  );

  it("never leaves members behind without one", () => {
    fc.assert(
      fc.property(seats, fc.boolean(), (all, leaves) => {
        const coordinated = all.some(({ role }) => role === "coordinator");
        for (const { userId } of all) {
          if (!mayStepDown(all, userId, leaves)) continue;
          const others = all.filter((seat) => seat.userId !== userId);
          const left = leaves
            ? others
            : [...others, { userId, role: "member" as const }];
          if (!coordinated || left.length === 0) continue;
          expect(left.some(({ role }) => role === "coordinator")).toBe(true);
        }
      }),
    );
  });
});

describe("the commitment to a group's words", () => {
  it("changes with its name, its address and what it says of itself", () => {
    const salt = "ab".repeat(32);
    const words = { slug: "ojo", name: "Ojo", about: "Miramos." };
    const hashes = [
      words,
      { ...words, name: "Oja" },
      { ...words, slug: "oja" },
      { ...words, about: "No miramos." },
    ].map((one) => groupWordsHash(salt, one));
    expect(new Set(hashes).size).toBe(4);
  });
});
