import { describe, expect, it } from "vitest";
import {
  isAllowed,
  PERMISSIONS,
  type PermissionAction,
} from "#app/domain/permissions";
import {
  EVERYWHERE,
  ROLES,
  type Actor,
  type Role,
} from "#app/domain/account/user";

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
  "appeal.file": ["citizen", "moderator"],
  "statement.readOwn": ["citizen", "moderator", "government", "admin"],
  "correction.file": ["citizen", "moderator", "admin"],
  "reply.file": ["government"],
  "queue.read": ["moderator"],
  "update.review": ["moderator"],
  "update.decide": ["moderator"],
  "update.retract": ["moderator"],
  "interests.declare": ["moderator"],
  "group.propose": ["citizen", "moderator"],
  "group.join": ["citizen", "moderator"],
  "group.manage": ["citizen", "moderator"],
  "group.decide": ["moderator"],
  "group.oversee": ["admin"],
  "statement.decide": ["moderator"],
  "reply.request": ["moderator"],
  "content.remove": ["moderator"],
  "plan.draft": ["moderator", "admin"],
  "plan.publish": ["moderator", "admin"],
  "queue.take": ["moderator"],
  "mandate.settle": ["moderator", "admin"],
  "setting.change": ["admin"],
  "words.remove": ["admin"],
  "signal.read": ["admin"],
  "person.link": ["admin"],
  "permission.read": ["admin"],
};

const ACTIONS = Object.keys(PERMISSIONS) as PermissionAction[];

function person(roles: readonly Role[], scope = EVERYWHERE): Actor {
  return {
    id: "mario",
    displayName: "Mario",
    roles: roles.map((role) => ({ role, scope })),
    groupIds: ["g1"],
    otherAccountIds: [],
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
