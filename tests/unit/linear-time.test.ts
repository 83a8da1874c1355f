import { describe, expect, it } from "vitest";
import { parseTypedDate } from "#app/domain/form/date-input";
import { parseNumber } from "#app/domain/form/number-input";
import { isCommonPassword } from "#app/domain/account/password-strength";
import { readQuery } from "#app/domain/form/page-query";
import { searchParameter } from "#app/domain/form/query-parameter";
import { parseSafeUrl } from "#app/domain/form/safe-url";
import { searchKey, searchWords } from "#app/domain/text/search-key";
import { longText, shortText } from "#app/domain/text/text";
import { textFault } from "#app/domain/text/text-fault";
import { emailInput, SignUpInput } from "#app/domain/account/user-input";
import { schemaOf, updateForm } from "#tests/support/update-form";

const SIZE = 100_000;

/** Texts on which a careless expression would try every way of splitting them. */
const LONG = [
  "a",
  "1",
  " ",
  "\n",
  "-",
  ".",
  "a.",
  "a@",
  "@",
  ",123",
  " 123",
  "\u0301",
  "\u00AD",
  "e\u0301\u00AD",
  "\u200D",
  "👨‍",
  "\uD800",
  "https://",
  "a.b-",
  "[",
  "'",
  "ﷺ",
].flatMap((piece) => {
  const body = piece.repeat(Math.ceil(SIZE / piece.length));
  return [body, `${body}!`, `1${body}`, `https://a.${body}`, `a@b.${body}\0`];
});

const READERS: Record<string, (text: string) => unknown> = {
  parseNumber,
  parseTypedDate,
  parseSafeUrl,
  searchKey,
  searchWords,
  isCommonPassword,
  "text fault": (text) => textFault(text, true),
  "short text": (text) => shortText(200).safeParse(text),
  "long text": (text) => longText(20, 4000).safeParse(text),
  // The whole way, past the bound that refuses a text unread.
  "very long text": (text) => longText(1, SIZE).safeParse(text),
  email: (text) => emailInput.safeParse(text),
  account: (text) =>
    SignUpInput.safeParse({ name: text, email: text, password: text }),
  update: (text) =>
    schemaOf({ measured: true }).safeParse(
      updateForm({
        submissionId: text,
        effectiveDate: text,
        summary: text,
        measuredValue: text,
        groupId: text,
        evidence: [{ title: text, url: text, date: text, place: text }],
      }),
    ),
  query: (text) =>
    readQuery(new URLSearchParams([["q", text]]), {
      q: searchParameter("q"),
    }),
};

describe("a hundred thousand characters", () => {
  // Together they take a second or two; one that looks back at what it read takes minutes.
  it.each(Object.keys(READERS))(
    "are read to their end by %s",
    (name) => {
      for (const text of LONG) {
        expect(READERS[name]?.(text)).not.toBeUndefined();
      }
    },
    60_000,
  );
});
