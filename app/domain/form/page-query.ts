import type { ValidationKey } from "../text/validation-key";

/** What is wrong with one parameter of an address. */
export interface QueryProblem {
  parameter: string;
  key: ValidationKey;
  /** The values it takes, where they are few. */
  accepted?: readonly string[];
}

export type QueryResult<T> =
  { ok: true; value: T } | { ok: false; problems: readonly QueryProblem[] };

/** Reads one parameter: its name, and what its only value (null where it is missing or empty) means. */
export interface QueryParameter<T> {
  name: string;
  read(
    typed: string | null,
  ): { value: T } | { problem: Omit<QueryProblem, "parameter"> };
}

/** What a set of parameters reads to. */
export type QueryValue<S extends Record<string, QueryParameter<unknown>>> = {
  [K in keyof S]: S[K] extends QueryParameter<infer T> ? T : never;
};

/** More parameters than any page takes; the rest are not looked at, the address is refused. */
const MOST_PARAMETERS = 50;

function readOne(
  query: URLSearchParams,
  { name, read }: QueryParameter<unknown>,
) {
  const typed = query.getAll(name);
  if (typed.length > 1) {
    return { problem: { key: "parameter_repeated" as const } };
  }
  const only = typed[0]?.trim() ?? "";
  return read(only === "" ? null : only);
}

function strangeNames(query: URLSearchParams): QueryProblem[] {
  const names = [...new Set(query.keys())];
  const strange = names.filter((name) => /[[\]\0]/.test(name));
  if (names.length > MOST_PARAMETERS) strange.push("");
  return strange.map((name) => ({
    parameter: name.slice(0, 60),
    key: "parameter_malformed",
  }));
}

/**
 * Reads the query of a public page or API address; answers every problem at once, for a 400. A
 * parameter given twice, or with brackets, is a problem; an empty one counts as missing; names that
 * the page does not know are passed over (other sites append their own).
 *
 * `readQuery(query, {clocks..., status: choiceParameter("estado", STATUSES), page: pageParameter("pagina")})`
 */
export function readQuery<S extends Record<string, QueryParameter<unknown>>>(
  query: URLSearchParams,
  parameters: S,
): QueryResult<QueryValue<S>> {
  const problems = strangeNames(query);
  const value: Record<string, unknown> = {};
  for (const [field, parameter] of Object.entries(parameters)) {
    const reading = readOne(query, parameter);
    if ("value" in reading) {
      value[field] = reading.value;
    } else {
      problems.push({ parameter: parameter.name, ...reading.problem });
    }
  }
  return problems.length === 0
    ? { ok: true, value: value as QueryValue<S> }
    : { ok: false, problems };
}
