type Result = { ok: true } | { ok: false; reason: string };

/** What a command did for somebody; throws where it refused, saying whose act it was and why. */
export function did<R extends Result>(
  result: R,
  whose: string,
): Extract<R, { ok: true }> {
  if (!result.ok) {
    throw new Error(`seeds/demo: ${whose}: ${JSON.stringify(result)}`);
  }
  return result as Extract<R, { ok: true }>;
}
