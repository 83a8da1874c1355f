/** Gives a whole number from 0 to below `count`. */
export type Choose = (count: number) => number;

/** Choices that look like chance and are the same for the same seed (xorshift, 32 bits). */
export function chooser(seed: number): Choose {
  let state = seed | 0 || 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}
