/** What both drivers tell about a failure: their code, if any, and a sentence. */
export interface DriverError {
  code: string;
  message: string;
}

/** Reads whatever a driver threw. */
export function driverError(thrown: unknown): DriverError {
  if (!(thrown instanceof Error)) return { code: "", message: String(thrown) };
  const code =
    "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  // Node's error for a host with several addresses has no words of its own.
  return { code, message: thrown.message || code };
}
