/** What somebody's browser says it keeps: of theirs, and of other accounts. */
export interface OnDevice {
  own: number;
  others: number;
}

/** `unsent=OWNER.2.0`: whose count it is, how many are theirs, and how many are not. */
const SHAPE = /(?:^|;\s*)unsent=([\w-]{22})\.(\d{1,4})\.(\d{1,4})(?=;|$)/;

/**
 * What the browser of a request keeps unsent, as the script that keeps it has left word for the page
 * where people sign out; null where it keeps nothing at all, pages included. It is a browser's word about
 * itself, and decides only what its owner is asked.
 */
export function onDevice(
  cookies: string | null,
  owner: string,
): OnDevice | null {
  const found = SHAPE.exec(cookies ?? "");
  if (found === null) return null;
  const [, whose, own, others] = found;
  const [mine, theirs] = [Number(own), Number(others)];
  return whose === owner
    ? { own: mine, others: theirs }
    : { own: 0, others: mine + theirs };
}
