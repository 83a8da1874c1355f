import { NOTES, PLANS, UNREADABLE } from "./plan-tables";
import { REQUESTS, STATEMENTS } from "./statement-tables";
import { PASSAGES, TARGETS } from "./target-tables";
import {
  DECISIONS,
  EVIDENCE,
  GROUPS,
  MEASUREMENTS,
  UPDATES,
} from "./update-tables";

/** Every table of the open data, the most asked for first; each is `NAME.csv` under `/datos`. */
export const OPEN_TABLES = [
  TARGETS,
  UPDATES,
  EVIDENCE,
  MEASUREMENTS,
  DECISIONS,
  STATEMENTS,
  REQUESTS,
  PLANS,
  PASSAGES,
  NOTES,
  UNREADABLE,
  GROUPS,
] as const;

export type OpenTableName = (typeof OPEN_TABLES)[number]["name"];

/** What is said of each column of each table, by name. */
export type ColumnMeanings = {
  [T in (typeof OPEN_TABLES)[number] as T["name"]]: Record<
    keyof T["columns"] & string,
    string
  >;
};
