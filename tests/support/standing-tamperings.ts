import type { Tampering } from "./tampering";

/** Bends of how promises stand, which is kept beside the publications. */
export const STANDING_TAMPERINGS: readonly Tampering[] = [
  {
    name: "a promise is made to stand otherwise than its updates say",
    names: { table: "standings_cache" },
    problem: "row_differs",
    bend: (db) =>
      db.updateTable("standings_cache").set({ status: "broken" }).execute(),
  },
  {
    name: "what a promise came to is forgotten",
    names: { table: "standings_cache" },
    problem: "row_differs",
    bend: (db) => db.deleteFrom("standings_cache").execute(),
  },
];
