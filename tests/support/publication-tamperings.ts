import { randomUUID } from "node:crypto";
import { loosen } from "./loosen";
import type { Tampering } from "./tampering";

/** Bends of what was said of a promise, and of who decided it. */
export const PUBLICATION_TAMPERINGS: readonly Tampering[] = [
  {
    name: "a published status is another",
    names: 5,
    problem: "row_differs",
    bend: (db, { ordinary }) =>
      db
        .updateTable("publications")
        .set({ status: "fulfilled" })
        .where("update_id", "=", ordinary)
        .execute(),
  },
  {
    name: "a published day is another",
    names: 6,
    problem: "row_differs",
    bend: (db, { verdict }) =>
      db
        .updateTable("publications")
        .set({ effective_date: "2022-01-01" })
        .where("update_id", "=", verdict)
        .execute(),
  },
  {
    name: "an update is not public any more",
    names: 6,
    problem: "row_missing",
    bend: (db, { verdict }) =>
      db.deleteFrom("publications").where("update_id", "=", verdict).execute(),
  },
  {
    name: "a retraction is undone",
    names: 8,
    problem: "row_differs",
    bend: (db, { retracted }) =>
      db
        .updateTable("publications")
        .set({ retracted_at: null })
        .where("update_id", "=", retracted)
        .execute(),
  },
  {
    name: "an update is taken back without a decision",
    names: { table: "publications" },
    problem: "row_without_entry",
    bend: (db, { ordinary }) =>
      db
        .updateTable("publications")
        .set({ retracted_at: "2023-03-01T00:00:00.000Z" })
        .where("update_id", "=", ordinary)
        .execute(),
  },
  {
    name: "an update is public without a decision",
    names: { table: "publications" },
    problem: "row_without_entry",
    async bend(db, { ordinary }) {
      const row = await db
        .selectFrom("publications")
        .selectAll()
        .where("update_id", "=", ordinary)
        .executeTakeFirstOrThrow();
      await loosen(db, "publications");
      await db
        .insertInto("publications")
        .values({ ...row, update_id: randomUUID() })
        .execute();
    },
  },
  {
    name: "the words of an update are others",
    names: 5,
    problem: "content_differs",
    bend: (db, { ordinary }) =>
      db
        .updateTable("update_content")
        .set({ summary: "Palabras de otra persona." })
        .where("update_id", "=", ordinary)
        .execute(),
  },
  {
    name: "the source of an update is another",
    names: 5,
    problem: "content_differs",
    bend: (db) =>
      db
        .updateTable("evidence_content")
        .set({ url: "https://otro.example/" })
        .execute(),
  },
  {
    name: "a protected source is shown",
    names: 5,
    problem: "content_differs",
    async bend(db) {
      await loosen(db, "evidence");
      await db.updateTable("evidence").set({ visibility: "public" }).execute();
    },
  },
  {
    name: "a decision is of somebody else",
    names: 5,
    problem: "decisions_differ",
    async bend(db, { mario, luz }) {
      await loosen(db, "decisions");
      await db
        .updateTable("decisions")
        .set({ decider_id: luz })
        .where("decider_id", "=", mario)
        .execute();
    },
  },
  {
    name: "the note of a decision is another",
    names: 5,
    problem: "decisions_differ",
    bend: (db) =>
      db
        .updateTable("decision_content")
        .set({ note: "Otra nota, que nadie escribió." })
        .execute(),
  },
  {
    name: "a grade is another",
    names: 5,
    problem: "decisions_differ",
    async bend(db) {
      await loosen(db, "evidence_grades");
      await db
        .updateTable("evidence_grades")
        .set({ grade: "testimony" })
        .execute();
    },
  },
];
