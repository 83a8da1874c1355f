import { createHash } from "node:crypto";
import {
  beginningOfLimaDay,
  endOfLimaDay,
  limaDay,
} from "#app/domain/text/calendar";
import type { Database } from "#db/client";
import { onWrite } from "#db/commits";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";

/** How long the record's head is taken for known where this process has written nothing. */
const FRESH_MS = 1_000;

/** The state of the public site: everything that a public page depends on beside its address. */
export interface SiteState {
  /** Equal for equal states, in every process of the same build. */
  id: string;
  size: number;
  /** Today in Lima, in milliseconds since 1970; the state ends with the day. */
  begins: number;
  ends: number;
}

/**
 * Knows the present state of the public site. It looks at the record's head again after each write of
 * this process, and otherwise once a second while anybody asks, since other processes write too.
 */
export class RecordWatch {
  #state: SiteState | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #writes = 0;
  /** How many writes there had been when the state was read. */
  #writesSeen = -1;
  #reading: { writes: number; state: Promise<SiteState> } | undefined;

  constructor(
    private readonly db: Database,
    private readonly now: () => Date,
    /** What else every page depends on: the build and the settings. */
    private readonly site: string,
  ) {
    onWrite(db, () => (this.#writes += 1));
  }

  /** The present state where it is known without asking the database. */
  known(): SiteState | undefined {
    const state = this.#state;
    if (state === undefined || this.#writesSeen !== this.#writes) return;
    if (performance.now() - this.#readAt >= FRESH_MS) return;
    const now = this.now().getTime();
    return now >= state.begins && now <= state.ends ? state : undefined;
  }

  /** The present state. Everybody who has to wait for it waits for the same look. */
  async current(): Promise<SiteState> {
    return this.known() ?? (await this.#sharedLook());
  }

  /** The state as the database has it now, whatever was known. */
  async look(): Promise<SiteState> {
    const writes = this.#writes;
    const readAt = performance.now();
    const head = await findRecordHead(this.db);
    const state = this.#stateOf(head);
    // A look that began earlier must not undo what a later one has seen.
    if (readAt >= this.#readAt) {
      this.#state = state;
      this.#readAt = readAt;
      this.#writesSeen = writes;
    }
    return state;
  }

  async #sharedLook(): Promise<SiteState> {
    // One that began before the latest write may not have seen it.
    if (this.#reading?.writes === this.#writes)
      return await this.#reading.state;
    const reading = { writes: this.#writes, state: this.look() };
    this.#reading = reading;
    try {
      return await reading.state;
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  #stateOf({ size, root }: RecordHead): SiteState {
    const day = limaDay(this.now());
    const facts = [this.site, String(size), root, day];
    const hash = createHash("sha256").update(JSON.stringify(facts));
    return {
      id: hash.digest("base64url").slice(0, 22),
      size,
      begins: Date.parse(beginningOfLimaDay(day)),
      ends: Date.parse(endOfLimaDay(day)),
    };
  }
}
