import type { TableName } from "./traces";
import type { AbuseSite } from "./site";
import type { WireAnswer } from "../page-site";

/** One thing that a hostile, broken or unlucky client sends, and the answers that are right. */
export interface AbuseCase {
  /** Its number in the catalogue of bad inputs: `B6`. */
  id: string;
  /** What is sent, in a few words. */
  name: string;
  /** Sends it; of several answers each must be one of `answers`. */
  send: (at: AbuseSite) => Promise<WireAnswer | readonly WireAnswer[]>;
  /** The statuses that are right. */
  answers: readonly number[];
  /** Looks closer: at what the first answer says, at what is stored. */
  then?: (
    answer: WireAnswer,
    at: AbuseSite,
    answers: readonly WireAnswer[],
  ) => Promise<void> | void;
  /** The tables that may hold something else afterwards; left out, nothing at all may change. */
  changes?: readonly TableName[];
  /** Whether files of the instance may come or go; else none may. */
  changesFiles?: boolean;
}

/** An id of the catalogue that a test of its own shows; the test's name must stand in the file. */
export interface ShownElsewhere {
  id: string;
  file: string;
  test: string;
}

/** Everything that is said about one group of the catalogue. */
export interface AbuseGroup {
  cases: readonly AbuseCase[];
  elsewhere?: readonly ShownElsewhere[];
  /** Ids that need something which is not built yet, with what is missing. */
  pending?: Readonly<Record<string, string>>;
  /** Ids without a subject: the product has no such thing, with the reason. */
  without?: Readonly<Record<string, string>>;
  /** What an operator would set. */
  env?: Record<string, string>;
}
