import { randomInt } from "node:crypto";

/** No letter that is mistaken for another when copied by hand. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password nobody can guess: five groups of five, 123 random bits: `k3m9x-…`. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, letter).join("");
  return Array.from({ length: 5 }, group).join("-");
}

/** The first line that is piped in, without its end. */
export async function readFirstLine(
  input: AsyncIterable<Buffer | string>,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  const [line = ""] = Buffer.concat(chunks).toString("utf8").split(/\r?\n/, 1);
  return line;
}

function letter(): string {
  return ALPHABET.charAt(randomInt(ALPHABET.length));
}
