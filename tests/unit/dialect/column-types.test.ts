import { expect, test } from "vitest";
import { withColumnTypes } from "#db/dialects/column-types";

const TYPES = { text: "T", integer: "I", real: "R" };

test.each([
  ["id text primary key", "id T primary key"],
  [
    "id text,\n  n integer not null,\n  r real",
    "id T,\n  n I not null,\n  r R",
  ],
  [
    "kind text check (kind in ('text', 'kind integer, n real'))",
    "kind T check (kind in ('text', 'kind integer, n real'))",
  ],
  [
    "a text default 'it''s, b text', b real",
    "a T default 'it''s, b text', b R",
  ],
  ["text text, integer integer", "text T, integer I"],
  ["n integer check (n in (1, 2)), m real", "n I check (n in (1, 2)), m R"],
  [
    "a text, constraint text check (a > 'b')",
    "a T, constraint text check (a > 'b')",
  ],
  ["a text, unique (a), primary key (a)", "a T, unique (a), primary key (a)"],
  ["a text, -- the author's, not a text\n b integer", "a T, \n b I"],
  ["a textual, b integers", "a textual, b integers"],
])("%s", (columns, expected) => {
  expect(withColumnTypes(columns, TYPES)).toBe(expected);
});
