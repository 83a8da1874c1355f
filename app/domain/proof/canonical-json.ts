import canonicalize from "canonicalize";

/** A value that JSON can carry without loss. */
type JsonValue =
  null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes a value as canonical JSON (RFC 8785): keys sorted, no blanks, one form for each number and
 * text, so that equal values have equal bytes. Texts and keys are brought to NFC first.
 * `canonicalJson({ b: 1, a: "é" })` is `{"a":"é","b":1}`. Throws TypeError on what JSON would drop
 * or bend: undefined, NaN, infinities, bigints, dates, class instances, lone surrogates, holes.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(plain(value, "$"));
  if (text === undefined) throw new TypeError("nothing to write");
  return text;
}

function plain(value: unknown, path: string): JsonValue {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return plainText(value, path);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => plain(item, `${path}[${index}]`));
  }
  if (isPlainObject(value)) return plainObject(value, path);
  throw new TypeError(`${path} cannot stand in canonical JSON`);
}

function plainText(text: string, path: string): string {
  if (LONE_SURROGATE.test(text)) {
    throw new TypeError(`${path} holds a lone surrogate`);
  }
  return text.normalize("NFC");
}

function plainObject(object: Record<string, unknown>, path: string): JsonValue {
  const entries = Object.keys(object).map((key): [string, JsonValue] => [
    plainText(key, path),
    plain(object[key], `${path}.${key}`),
  ]);
  if (new Set(entries.map(([key]) => key)).size < entries.length) {
    throw new TypeError(`${path} has two keys that are one after NFC`);
  }
  return Object.fromEntries(entries);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
