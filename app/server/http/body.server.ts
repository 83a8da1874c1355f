import type { IncomingMessage } from "node:http";

/** The body went over the limit; the rest of it is still on its way. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
}

/** The client went away before it had sent everything. */
export class BodyCutError extends Error {
  override readonly name = "BodyCutError";
}

/**
 * Reads a body into memory, at most `limit` bytes of it, whatever length it claims.
 * Throws {@link BodyTooLargeError} as soon as there is more, {@link BodyCutError} where it ends early.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  return await new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      request.off("data", take);
      reject(new BodyTooLargeError());
    };
    request.on("data", take);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => reject(new BodyCutError()));
    request.once("error", () => reject(new BodyCutError()));
  });
}
