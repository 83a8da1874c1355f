import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decisionBar,
  DECISION_BARS,
  isAllowed,
  PERMISSIONS,
  type PermissionAction,
} from "#app/domain/permissions";
import { EVERYWHERE, ROLES, type Actor, type Role } from "#app/domain/user";

/** Who may do what, written down once more: everybody, then each role alone. */
const EXPECTED: Record<PermissionAction, readonly (Role | "anyone")[]> = {
  "public.read": ["anyone"],
  "account.create": ["anyone"],
  "account.signIn": ["anyone"],
  "account.signOut": ["anyone"],
  "account.readOwn": ["citizen", "moderator", "government", "admin"],
  "account.changeOwn": ["citizen", "moderator", "government", "admin"],
  "account.manage": ["admin"],
  "update.submit": ["citizen", "moderator"],
  "update.readOwn": ["citizen", "moderator"],
  "update.withdraw": ["citizen", "moderator"],
  "queue.read": ["moderator"],
  "update.review": ["moderator"],
  "update.decide": ["moderator"],
  "update.retract": ["moderator"],
  "plan.publish": ["admin"],
  "queue.take": ["moderator"],
  "mandate.settle": ["moderator", "admin"],
  "setting.change": ["admin"],
  "permission.read": ["admin"],
};

const ACTIONS = Object.keys(PERMISSIONS) as PermissionAction[];

function person(roles: readonly Role[], scope = EVERYWHERE): Actor {
  return {
    id: "mario",
    displayName: "Mario",
    roles: roles.map((role) => ({ role, scope })),
    groupIds: ["g1"],
  };
}

describe("the table of permissions", () => {
  it("has these actions and no others", () => {
    expect(ACTIONS.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(ACTIONS)(
    "says of %s, for every set of roles, what is expected",
    (action) => {
      const expected = EXPECTED[action];
      const open = expected.includes("anyone");
      expect(isAllowed(null, action)).toBe(open);
      for (let set = 0; set < 2 ** ROLES.length; set += 1) {
        const roles = ROLES.filter((_, index) => (set >> index) % 2 === 1);
        const allowed = open || roles.some((role) => expected.includes(role));
        expect(isAllowed(person(roles), action)).toBe(allowed);
      }
    },
  );

  it("lets an administrator or a government account decide nothing", () => {
    for (const role of ["admin", "government"] as const) {
      for (const action of ACTIONS.filter((name) =>
        /^(update|queue)\./.test(name),
      )) {
        expect(isAllowed(person([role]), action)).toBe(false);
      }
    }
  });
});

const SUBJECT = {
  authorId: "rosa",
  groupId: null,
  provinceSlug: "espinar",
  deciderIds: [],
} as const;

describe("who may decide on one update", () => {
  const mario = person(["moderator"], "espinar");

  it("is a moderator of its province, or of all", () => {
    expect(decisionBar(mario, SUBJECT)).toBeNull();
    expect(decisionBar(person(["moderator"]), SUBJECT)).toBeNull();
  });

  it.each([
    ["own_update", { authorId: "mario" }],
    ["own_group", { groupId: "g1" }],
    ["outside_provinces", { provinceSlug: "tarata" }],
    ["already_decided", { deciderIds: ["luz", "mario"] }],
  ] as const)("is not Mario: %s", (bar, change) => {
    expect(decisionBar(mario, { ...SUBJECT, ...change })).toBe(bar);
  });

  it("is nobody whose role in that province is another", () => {
    for (const role of ["citizen", "government", "admin"] as const) {
      expect(decisionBar(person([role]), SUBJECT)).toBe("outside_provinces");
    }
  });

  it("may be of another group, or of none", () => {
    expect(decisionBar(mario, { ...SUBJECT, groupId: "g2" })).toBeNull();
    expect(
      decisionBar({ ...mario, groupIds: [] }, { ...SUBJECT, groupId: "g1" }),
    ).toBeNull();
  });

  it("is decided by the four rules and nothing else, in every combination", () => {
    const facts = fc.tuple(
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(facts, ([own, group, outside, decided]) => {
        const bar = decisionBar(mario, {
          authorId: own ? "mario" : "rosa",
          groupId: group ? "g1" : null,
          provinceSlug: outside ? "tarata" : "espinar",
          deciderIds: decided ? ["mario"] : [],
        });
        const first = [own, group, outside, decided].indexOf(true);
        expect(bar).toBe(DECISION_BARS[first] ?? null);
      }),
    );
  });
});
