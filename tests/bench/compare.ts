import { median } from "./median";

/** Something that is done over and over; gives how often it was done each second. */
export type Pace = () => Promise<number>;

/** The paces of ours and of the bare thing, each the median of its rounds. */
export interface Compared {
  ours: number;
  bare: number;
  /** The median of the rounds' own ratios, so that a neighbour who is busy in one round spoils only that one. */
  ratio: number;
}

/** Lets both run in turn, so that both meet the same neighbours; the first round only warms up. */
export async function compare(
  ours: Pace,
  bare: Pace,
  rounds: number,
): Promise<Compared> {
  const paces: { ours: number; bare: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Who goes first changes, too.
    const isOdd = round % 2 === 1;
    const before = isOdd ? await bare() : 0;
    const own = await ours();
    paces.push({ ours: own, bare: isOdd ? before : await bare() });
  }
  const counted = paces.slice(1);
  return {
    ours: median(counted.map((it) => it.ours)),
    bare: median(counted.map((it) => it.bare)),
    ratio: median(counted.map((it) => it.ours / it.bare)),
  };
}

/** The pace of work that so many do at once for some milliseconds; `work` gets a number that counts up. */
export async function paceOf(
  work: (turn: number) => Promise<unknown>,
  { atOnce, ms }: { atOnce: number; ms: number },
): Promise<number> {
  let done = 0;
  let turn = 0;
  const began = performance.now();
  const isTime = () => performance.now() - began < ms;
  const one = async () => {
    while (isTime()) {
      await work(turn++);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return done / ((performance.now() - began) / 1000);
}
