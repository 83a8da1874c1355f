import { STRANGERS, type Who } from "./cast";
import type { Stage } from "./stage";

/** What an address comes to for somebody: let in (even if what they sent is then found wanting), or how they are kept out. */
export type Outcome = "in" | "sign_in" | "forbidden" | "missing" | "no_method";

/** What is expected of an address for each of the cast. */
export type Access = (who: Who) => Outcome;

/** One address of a route in one state of what it shows. */
export interface Expectation {
  /** Words for the state, where a route is tried in several. */
  state?: string;
  /** The address, where the route's path has parameters. */
  at?: (stage: Stage) => string;
  read: Access;
  /** Left out where the address takes no forms: 405 for everybody. */
  write?: Access;
  /** What the form holds beside its token; whatever it is, it must change nothing. */
  form?: (stage: Stage) => Record<string, string>;
}

/** What is expected of the routes of one audience, by the path in `app/routes.ts`. */
export type Expectations = Readonly<Record<string, readonly Expectation[]>>;

/** Everybody is let in. */
export const anyone: Access = () => "in";

/** Nobody finds anything here. */
export const missing: Access = () => "missing";

/** These are let in; strangers are led to the sign-in page, everybody else is refused. */
export function only(...people: readonly Who[]): Access {
  return (who) => {
    if (people.includes(who)) return "in";
    return STRANGERS.includes(who) ? "sign_in" : "forbidden";
  };
}

/** The same access but for these people, to whom it answers something else. */
export function but(
  access: Access,
  outcome: Outcome,
  ...people: readonly Who[]
): Access {
  return (who) => (people.includes(who) ? outcome : access(who));
}
