import { createHash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";
import { ACCEPTED } from "../http/environment.server";
import { SettingsError } from "../http/env.server";

/** What is left of the file when it is read at once, in bytes. */
const PIECE = 4096;

/** No line is longer: 40 hex digits, a colon, a count, an end. */
const LONGEST_LINE = 80;

const HASH_LENGTH = 40;
const LINE = /^[0-9A-Fa-f]{40}(?::\d{1,20})?\s*$/;

/** Places of a file that are looked at before it is trusted. */
const SAMPLES = 16;

/**
 * Says whether a password stands in the operator's list of leaked ones: lines of `HASH:COUNT`, in the
 * order of their SHA-1, as the list of Pwned Passwords is downloaded. It is halved until the line is
 * found, some two dozen short reads for one of forty gigabytes, and nobody else is asked.
 */
export async function isLeakedPassword(
  file: string,
  password: string,
): Promise<boolean> {
  // The list's own kind of hash, to look the password up with and for nothing else.
  const wanted = hashOf(
    createHash("sha1").update(password, "utf8").digest("hex"),
  );
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const [start, end] = await narrowed(handle, wanted, size);
    const piece = await read(handle, start, end - start + LONGEST_LINE);
    return piece.split("\n").some((line) => hashOf(line) === wanted);
  } finally {
    await handle.close();
  }
}

/** Throws {@link SettingsError} where a file is no list in the order of its hashes. */
export async function checkLeakedPasswords(file: string | null): Promise<void> {
  if (file === null) return;
  const name = "LEAKED_PASSWORDS_FILE";
  const isList = await looksLikeList(file).catch(() => false);
  if (!isList) throw new SettingsError(name, ACCEPTED[name]);
}

async function looksLikeList(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const [first = ""] = (await read(handle, 0, LONGEST_LINE)).split("\n");
    if (!LINE.test(first)) return false;
    let last = hashOf(first);
    for (let turn = 1; turn < SAMPLES; turn += 1) {
      const line = await lineAfter(handle, Math.floor((size * turn) / SAMPLES));
      if (line === null) continue;
      if (line.hash < last) return false;
      last = line.hash;
    }
    return true;
  } finally {
    await handle.close();
  }
}

/** The places between which the line of a hash begins, if there is one; the first begins a line. */
async function narrowed(
  handle: FileHandle,
  wanted: string,
  size: number,
): Promise<[number, number]> {
  let [start, end] = [0, size];
  while (end - start > PIECE) {
    const middle = start + Math.floor((end - start) / 2);
    const line = await lineAfter(handle, middle);
    const isBefore = line !== null && line.at < end && line.hash <= wanted;
    if (isBefore) start = line.at;
    else end = middle + 1;
  }
  return [start, end];
}

/** The first line that begins after a place; null where the file is over before. */
async function lineAfter(
  handle: FileHandle,
  place: number,
): Promise<{ at: number; hash: string } | null> {
  const text = await read(handle, place, 2 * LONGEST_LINE);
  const begin = text.indexOf("\n") + 1;
  if (begin === 0 && text.length === 2 * LONGEST_LINE) {
    throw new RangeError("a line of leaked passwords is too long");
  }
  const hash = hashOf(text.slice(begin));
  return begin === 0 || hash.length < HASH_LENGTH
    ? null
    : { at: place + begin, hash };
}

async function read(
  handle: FileHandle,
  place: number,
  length: number,
): Promise<string> {
  const { buffer, bytesRead } = await handle.read(
    Buffer.alloc(length),
    0,
    length,
    place,
  );
  return buffer.toString("latin1", 0, bytesRead);
}

function hashOf(line: string): string {
  return line.slice(0, HASH_LENGTH).toUpperCase();
}
