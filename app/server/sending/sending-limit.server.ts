import type { Actor } from "#app/domain/account/user";
import { addressKey } from "../account/account-limits.server";
import { AttemptLimit } from "../http/attempt-limit.server";
import type { AppContext } from "../context.server";

const TEN_MINUTES = 10 * 60_000;

interface SendingLimits {
  account: AttemptLimit;
  address: AttemptLimit;
}

const limits = new WeakMap<AppContext["settings"], SendingLimits>();

/**
 * Counts a sending of somebody and gives 0, or the seconds until they may send again: 120 of one account
 * and 900 of one address in ten minutes. Nobody types so fast; a village that shares an address does not
 * either.
 */
export function waitToSend(
  context: AppContext,
  { id }: Pick<Actor, "id">,
): number {
  const { settings, clientAddress } = context;
  const { account, address } = limits.get(settings) ?? {
    account: new AttemptLimit({ attempts: 120, window: TEN_MINUTES }),
    address: new AttemptLimit({ attempts: 900, window: TEN_MINUTES }),
  };
  limits.set(settings, { account, address });
  const now = context.now();
  const own = account.take(id, now);
  const wait = own > 0 ? own : address.take(addressKey(clientAddress), now);
  if (wait > 0) context.retryAfter = wait;
  return wait;
}
