/** The four dimensions of a JNE plan summary, in the order the form prints them. */
export const DIMENSIONS = [
  "social",
  "economic",
  "environmental",
  "institutional",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];
