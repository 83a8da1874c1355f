import { type Acts, decide, newSending, send, StrangeAnswer } from "./acts";
import type { SignedInPerson } from "./people";

/** People who send and decide without a pause, until they are stopped or the site is gone. */
export interface Crowd {
  /** Resolves when nobody has anything under way any more; throws for a strange answer. */
  stop(): Promise<void>;
}

/** Lets everybody work at once. What was under way when the site went stays in `acts`, unanswered. */
export function letThemWork(
  origin: string,
  people: { citizens: SignedInPerson[]; moderators: SignedInPerson[] },
  acts: Acts,
): Crowd {
  let isOver = false;
  const untilGone = async (act: () => Promise<void>) => {
    while (!isOver) {
      try {
        await act();
      } catch (error) {
        if (error instanceof StrangeAnswer) throw error;
        // The connection broke: the site is gone, and nobody knows what became of the act.
        return;
      }
    }
  };
  const work = [
    ...people.citizens.map((person) =>
      untilGone(async () => {
        const sending = newSending(person);
        acts.sendings.push(sending);
        await send(origin, sending, acts);
      }),
    ),
    ...people.moderators.map((person) =>
      untilGone(async () => {
        const next = acts.waiting.shift();
        if (next === undefined) return await pause();
        await decide(origin, person, next, acts);
      }),
    ),
  ];
  return {
    async stop() {
      isOver = true;
      await Promise.all(work);
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
