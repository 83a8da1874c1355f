import type { AccountPair } from "./account-link";
import type { Actor } from "./user";

/** Whoever is signed in, with every account that is known to be theirs too. */
export type Person = Pick<Actor, "id" | "otherAccountIds">;

/**
 * Says whether an account is this person's: the one they are signed in to, or another that is known to
 * be theirs. Every rule that asks for another person asks this.
 */
export function isSamePerson(
  { id, otherAccountIds }: Person,
  accountId: string,
): boolean {
  return id === accountId || otherAccountIds.includes(accountId);
}

/** Says whether one of some accounts is this person's. */
export function isAmong(person: Person, accountIds: readonly string[]) {
  return accountIds.some((id) => isSamePerson(person, id));
}

/**
 * Every account that has others beside it, with these, sorted: links a-b and b-c make three of one
 * person, so `a` has `["b", "c"]`.
 */
export function otherAccounts(
  links: readonly AccountPair[],
): Map<string, readonly string[]> {
  const circles = new Map<string, Set<string>>();
  for (const { one, other } of links) {
    const joined = new Set([
      ...(circles.get(one) ?? [one]),
      ...(circles.get(other) ?? [other]),
    ]);
    for (const id of joined) circles.set(id, joined);
  }
  return new Map(
    [...circles].map(([id, circle]) => [
      id,
      [...circle].filter((other) => other !== id).sort(),
    ]),
  );
}
