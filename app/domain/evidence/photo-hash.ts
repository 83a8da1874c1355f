/** The grey picture that a perceptual hash is read from. */
export const GREY = { width: 9, height: 8 } as const;

/** Bits in which two hashes may differ and still be of one photo. */
export const SAME_PHOTO_BITS = 6;

/** How many parts a hash is cut into to be found: with 6 different bits at least 2 of 8 parts are equal. */
export const HASH_BANDS = 8;

/**
 * The difference hash of a picture from its 9 by 8 grey values, row by row: one bit for each pair of
 * neighbours, set where the left one is brighter. 16 hex digits. The same photo in another size or
 * quality has the same hash, or nearly.
 */
export function differenceHash(grey: readonly number[]): string {
  const { width, height } = GREY;
  if (grey.length !== width * height) {
    throw new RangeError("a grey picture of 9 by 8");
  }
  let bits = "";
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column + 1 < width; column += 1) {
      const at = row * width + column;
      bits += (grey[at] ?? 0) > (grey[at + 1] ?? 0) ? "1" : "0";
    }
  }
  return BigInt(`0b${bits}`).toString(16).padStart(16, "0");
}

/** In how many bits two hashes differ, 0 to 64. */
export function bitsApart(one: string, other: string): number {
  const difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  return difference.toString(2).replaceAll("0", "").length;
}

/** Says whether two hashes are of one photo. A picture of one colour has a hash of zeros and is like nothing. */
export function isSamePhoto(one: string, other: string): boolean {
  return isTelling(one) && bitsApart(one, other) <= SAME_PHOTO_BITS;
}

/** Says whether a hash tells pictures apart at all. */
export function isTelling(hash: string): boolean {
  const set = bitsApart(hash, "0".repeat(16));
  return set > SAME_PHOTO_BITS && set < 64 - SAME_PHOTO_BITS;
}

/** The parts of a hash by which it is found: eight numbers from 0 to 255. */
export function hashBands(hash: string): number[] {
  return Array.from({ length: HASH_BANDS }, (_, band) =>
    Number.parseInt(hash.slice(band * 2, band * 2 + 2), 16),
  );
}
