import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accountPair,
  type AccountPair,
} from "#app/domain/account/account-link";
import { decisionBar } from "#app/domain/decision/decision-bar";
import type { DeciderStanding } from "#app/domain/decision/decider-standing";
import type { DecisionAction } from "#app/domain/decision/decision";
import { reviewOutcome } from "#app/domain/decision/review";
import { isSamePerson, otherAccounts } from "#app/domain/account/same-person";

const FREE: DeciderStanding = {
  isOfGroup: false,
  hasConflict: false,
  isInRing: false,
  hasDeclared: true,
  reach: "province",
  asked: "province",
};

const ACCOUNTS = ["a", "b", "c", "d", "e", "f", "g"];
const account = fc.constantFrom(...ACCOUNTS);
const links = fc.array(
  fc
    .tuple(account, account)
    .map(([a, b]) => accountPair(a, b))
    .filter((pair): pair is AccountPair => pair !== null),
  { maxLength: 8 },
);

/** Whether a walk over the links leads from one account to another: the same question, asked simply. */
function isReached(pairs: readonly AccountPair[], from: string, to: string) {
  const seen = new Set([from]);
  for (let turn = 0; turn < ACCOUNTS.length; turn += 1) {
    for (const { one, other } of pairs) {
      if (seen.has(one)) seen.add(other);
      if (seen.has(other)) seen.add(one);
    }
  }
  return seen.has(to);
}

describe("one person with several accounts", () => {
  it("is whoever the links lead to, and nobody else", () => {
    fc.assert(
      fc.property(links, account, account, (pairs, a, b) => {
        const otherAccountIds = otherAccounts(pairs).get(a) ?? [];
        const person = { id: a, otherAccountIds };
        expect(isSamePerson(person, b)).toBe(isReached(pairs, a, b));
        expect(otherAccountIds).not.toContain(a);
      }),
    );
  });

  const attempt = fc.record({
    by: account,
    action: fc.constantFrom<DecisionAction>("approve", "reject"),
  });

  it("never reaches a final step of an update alone: there are two people in it, three in a verdict", () => {
    fc.assert(
      fc.property(
        links,
        account,
        fc.array(attempt, { maxLength: 12 }),
        fc.constantFrom<1 | 2>(1, 2),
        (pairs, authorId, attempts, needed) => {
          const others = otherAccounts(pairs);
          const taken: (typeof attempts)[number][] = [];
          let final: DecisionAction | null = null;
          for (const { by, action } of attempts) {
            const person = { id: by, otherAccountIds: others.get(by) ?? [] };
            const deciderIds = taken.map((it) => it.by);
            const subject = { authorId, deciderIds };
            if (final !== null) break;
            if (decisionBar(person, subject, FREE) !== null) continue;
            taken.push({ by, action });
            final = reviewOutcome(
              taken.map((it) => it.action),
              needed,
            ).final;
          }
          if (final === null) return;
          const agreed = taken.filter(({ action }) => action === final);
          const people = [authorId, ...agreed.map(({ by }) => by)];
          const distinct = people.filter(
            (id, index) =>
              !people.slice(0, index).some((it) => isReached(pairs, id, it)),
          );
          expect(distinct).toHaveLength(needed + 1);
        },
      ),
    );
  });
});
