import type { ReadingProgress } from "../intake/reading.server";

/** How far the reading of a document has come; nothing yet while it waits for its turn. */
export type ReadingStanding = ReadingProgress | { step: "waiting" };

interface Reading {
  controller: AbortController;
  standing: ReadingStanding;
}

/** The readings that this process has under way, by the draft that each is for. */
export class PlanReadings {
  readonly #readings = new Map<string, Reading>();

  /**
   * Does the work of a reading, unless the same draft is being read already. `work` gets what cancels
   * it and says how far it is; a cancelled one is over for everybody at once.
   */
  async read(
    draftId: string,
    work: (
      signal: AbortSignal,
      say: (progress: ReadingProgress) => void,
    ) => Promise<void>,
  ): Promise<void> {
    if (this.#readings.has(draftId)) return;
    const controller = new AbortController();
    const reading: Reading = { controller, standing: { step: "waiting" } };
    this.#readings.set(draftId, reading);
    try {
      await work(controller.signal, (progress) => {
        reading.standing = progress;
      });
    } finally {
      if (this.#readings.get(draftId) === reading)
        this.#readings.delete(draftId);
    }
  }

  /** How far a draft's reading has come; null where none is under way here. */
  standingOf(draftId: string): ReadingStanding | null {
    return this.#readings.get(draftId)?.standing ?? null;
  }

  /** Ends a reading, its thread and its program; nothing happens where there is none. */
  cancel(draftId: string): void {
    this.#readings.get(draftId)?.controller.abort();
    this.#readings.delete(draftId);
  }

  /** Ends all of them, when the site closes. */
  cancelAll(): void {
    for (const draftId of [...this.#readings.keys()]) this.cancel(draftId);
  }
}
