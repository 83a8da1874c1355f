import { AttemptLimit } from "./attempt-limit.server";
import { truncatedAddress } from "./client-address.server";
import type { AppContext } from "../context.server";

const WINDOW = 15 * 60_000;

/** Wrong passwords from one network (/24 or /48) that are looked at in a quarter of an hour. */
const NETWORK_MOST = 200;

/** Wrong passwords from everywhere after which the site counts as sprayed. */
const GLOBAL_MOST = 1_000;

/** What one address may still get wrong while that lasts. */
const WHILE_SPRAYED = 3;

/**
 * Sees one password tried on many accounts from many places, which the delays of single accounts and
 * addresses do not. While it lasts, each address has three tries in a quarter of an hour, so that
 * whoever knows their password still comes in.
 */
export class SprayWatch {
  readonly #networks = new AttemptLimit({
    attempts: NETWORK_MOST,
    window: WINDOW,
  });
  readonly #addresses = new AttemptLimit({
    attempts: WHILE_SPRAYED,
    window: WINDOW,
  });
  readonly #everywhere: number[] = [];

  /** Notes a wrong password. */
  count(address: string, now: Date): void {
    this.#networks.take(truncatedAddress(address), now);
    this.#everywhere.push(now.getTime());
    if (this.#everywhere.length > GLOBAL_MOST) this.#everywhere.shift();
  }

  /** Seconds that somebody from there has to wait; 0 where an attempt may be looked at. */
  wait(address: string, now: Date): number {
    const network = this.#networks.peek(truncatedAddress(address), now);
    if (network > 0 || !this.isSprayed(now)) return network;
    return this.#addresses.take(address, now);
  }

  /** Whether so many passwords were wrong lately that this is no forgetting. */
  isSprayed(now: Date): boolean {
    const [oldest = 0] = this.#everywhere;
    return (
      this.#everywhere.length >= GLOBAL_MOST && oldest > now.getTime() - WINDOW
    );
  }
}

const watches = new WeakMap<AppContext["settings"], SprayWatch>();

/** The watch of one server. */
export function sprayWatch({
  settings,
}: Pick<AppContext, "settings">): SprayWatch {
  const known = watches.get(settings) ?? new SprayWatch();
  watches.set(settings, known);
  return known;
}
