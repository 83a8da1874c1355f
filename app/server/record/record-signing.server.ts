import type { AppParts } from "../context.server";

/** A head is signed at most this long after its entry, whether or not anybody asks. */
const EVERY_MS = 30_000;

/** Signs the record's head now and then until it is stopped; a record that cannot be vouched for is noted, once for each cause. */
export function keepSigning({
  signer,
  log,
}: Pick<AppParts, "signer" | "log">): () => Promise<void> {
  let noted: string | null = null;
  let last: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      const head = await signer.sign();
      const fault = head.ok ? null : head.fault;
      if (fault !== null && fault !== noted) {
        log.error({ event: "record_not_signed", fault }, "record not signed");
      }
      noted = fault;
    } catch (error) {
      log.error({ event: "record_not_signed", err: error }, "signing failed");
    }
  };
  const next = () => (last = look());
  void next();
  const timer = setInterval(() => void next(), EVERY_MS);
  return async () => {
    clearInterval(timer);
    await last;
  };
}
