import { isIPv6 } from "node:net";
import { AttemptLimit } from "../http/attempt-limit.server";
import type { AppContext } from "../context.server";

const MINUTE = 60_000;

interface AccountLimits {
  signIn: AttemptLimit;
  signUp: AttemptLimit;
  /** Mail that strangers can cause, by the address it goes to. */
  mail: AttemptLimit;
  /** Requests for such mail, by the address of who asks. */
  mailRequests: AttemptLimit;
}

const limits = new WeakMap<AppContext["settings"], AccountLimits>();

/**
 * The limits of one server by address: 50 wrong passwords, or 30 new accounts,
 * in a quarter of an hour. Generous, because a village shares an address; the
 * delays of single accounts are stricter.
 */
export function accountLimits({ settings }: AppContext): AccountLimits {
  const known = limits.get(settings) ?? {
    signIn: new AttemptLimit({ attempts: 50, window: 15 * MINUTE }),
    signUp: new AttemptLimit({ attempts: 30, window: 15 * MINUTE }),
    mail: new AttemptLimit({ attempts: 5, window: 60 * MINUTE }),
    mailRequests: new AttemptLimit({ attempts: 30, window: 15 * MINUTE }),
  };
  limits.set(settings, known);
  return known;
}

/** What counts as one address: an IPv4 one whole, of an IPv6 one the /64 that one line gets. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%", 1)[0] ?? "").split("::", 2);
  const groups = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  while (tail !== undefined && groups.length + last.length < 8) {
    groups.push("0");
  }
  return [...groups, ...last].slice(0, 4).join(":").toLowerCase();
}
