/** The only values that a column holds, the same on every engine. */
export type StoredValue = string | number | null;

/** A value that some engine would silently turn into another one. It is never in the message. */
export class UnstorableValueError extends TypeError {
  override readonly name = "UnstorableValueError";
}

/**
 * Throws {@link UnstorableValueError} unless every parameter is text, a number or null
 * that reads back equal. Left alone, drivers store a bigint as NULL, a Date as a number,
 * NaN as NULL and an object as `[object Object]`.
 */
export function assertStorable(
  parameters: readonly unknown[],
): asserts parameters is readonly StoredValue[] {
  parameters.forEach((value, index) => {
    const fault = faultOf(value);
    if (fault !== undefined) {
      throw new UnstorableValueError(`parameter ${index + 1} is ${fault}`);
    }
  });
}

function faultOf(value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return faultOfText(value);
  if (typeof value === "number") return faultOfNumber(value);
  if (typeof value === "object") {
    return `an object (${Object.prototype.toString.call(value)})`;
  }
  return `of type ${typeof value}`;
}

function faultOfText(value: string): string | undefined {
  if (value.includes("\u0000")) return "text with a NUL character";
  if (/\p{Surrogate}/u.test(value)) return "text with half a surrogate pair";
  return undefined;
}

function faultOfNumber(value: number): string | undefined {
  if (!Number.isFinite(value)) return "a number that is not finite";
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return "an integer beyond 2^53 - 1";
  }
  return undefined;
}
