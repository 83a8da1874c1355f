import { z } from "zod";
import type { QueryParameter } from "../form/page-query";
import { hashField } from "../record/record-fields";

/** Most entries of the record that one answer holds. */
export const MOST_ENTRIES = 1_000;

/** How far the public record goes, as the API says it. */
export const RecordCheckpoint = z
  .strictObject({
    size: z.int().min(0),
    root: hashField,
  })
  .meta({ id: "RecordCheckpoint" });

/** An entry as the API gives it: the leaf hash is SHA-256 of a zero byte and the payload's bytes. */
export const RecordLeaf = z.strictObject({
  position: z.int().min(0),
  /** Canonical JSON (RFC 8785), as a text, so that its bytes can be hashed. */
  payload: z.string(),
  leafHash: hashField,
});

/** Entries in a row, oldest first, with the size and root of the whole record. */
export const RecordEntries = RecordCheckpoint.extend({
  items: z.array(RecordLeaf).max(MOST_ENTRIES),
}).meta({ id: "RecordEntries" });

/** The newest head with its signature, and the key to check it with. */
export const SignedCheckpoint = RecordCheckpoint.extend({
  /** C2SP signed note; null for an earlier day, and where the record is not vouched for. */
  note: z.string().nullable(),
  key: z.string(),
}).meta({ id: "SignedCheckpoint" });

/** That an entry stands in the record of a size. */
export const RecordProof = RecordCheckpoint.extend({
  index: z.int().min(0),
  leafHash: hashField,
  /** Hashes of RFC 6962, 2.1.1, nearest first. */
  proof: z.array(hashField),
}).meta({ id: "RecordProof" });

/** That the record of one size begins with that of an earlier one. */
export const RecordConsistency = z
  .strictObject({
    from: RecordCheckpoint,
    to: RecordCheckpoint,
    /** Hashes of RFC 6962, 2.1.2. */
    proof: z.array(hashField),
  })
  .meta({ id: "RecordConsistency" });

export type SignedCheckpoint = z.infer<typeof SignedCheckpoint>;
export type RecordCheckpoint = z.infer<typeof RecordCheckpoint>;
export type RecordLeaf = z.infer<typeof RecordLeaf>;
export type RecordEntries = z.infer<typeof RecordEntries>;

/** A position in the record, counted from 0; null where it is missing. */
export function positionParameter(name: string): QueryParameter<number | null> {
  return {
    name,
    read(typed) {
      if (typed === null) return { value: null };
      return /^\d{1,12}$/.test(typed)
        ? { value: Number(typed) }
        : { problem: { key: "parameter_malformed" } };
    },
  };
}

/**
 * The entries that an answer holds, as positions from `from` up to, not including, `end`: both ends
 * of the question count, at most 1,000 are given, and nothing is past the size. `from=10&to=12` of 20
 * is 10, 11, 12; without `to` it is as many as there may be. A range turned round holds nothing.
 */
export function entryRange(
  asked: { from: number | null; to: number | null },
  size: number,
): { from: number; end: number } {
  const from = Math.min(asked.from ?? 0, size);
  const wanted = asked.to === null ? size : asked.to + 1;
  const end = Math.min(wanted, size, from + MOST_ENTRIES);
  return { from, end: Math.max(from, end) };
}
