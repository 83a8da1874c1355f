/** A run of text that both versions have, or that only one of them has. */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Most pairs of words that are compared one by one; beyond it the middle is told as replaced whole. */
const MOST_PAIRS = 4_000_000;

/**
 * What became of a text, word by word: `wordDiff("dos aulas", "tres aulas")` removes `dos`, adds `tres`
 * and keeps ` aulas`. What is kept and removed is the text before, letter by letter; what is kept and
 * added is the text after. Keeps as many words as can be kept.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [one, two] = [tokensOf(before), tokensOf(after)];
  const most = Math.min(one.length, two.length);
  let start = 0;
  while (start < most && one[start] === two[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const middle = replaced(
    one.slice(start, one.length - end),
    two.slice(start, two.length - end),
  );
  return joined([
    ...one.slice(0, start).map(part("same")),
    ...middle,
    ...one.slice(one.length - end).map(part("same")),
  ]);
}

function tokensOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

function part(kind: DiffPart["kind"]): (text: string) => DiffPart {
  return (text) => ({ kind, text });
}

/** The longest common run of words of two lists, by the table that every textbook draws. */
function replaced(one: readonly string[], two: readonly string[]): DiffPart[] {
  const width = two.length + 1;
  if (one.length * two.length > MOST_PAIRS) {
    return [...one.map(part("removed")), ...two.map(part("added"))];
  }
  const common = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = two.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        one[row] === two[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < one.length || column < two.length) {
    const [old, fresh] = [one[row], two[column]];
    if (old !== undefined && old === fresh) {
      parts.push({ kind: "same", text: old });
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      parts.push({ kind: "removed", text: old });
      row += 1;
    } else {
      parts.push({ kind: "added", text: fresh ?? "" });
      column += 1;
    }
  }
  return parts;
}

/** One part for each run, what was removed before what was added; a blank between two changes belongs to them. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed !== "") runs.push({ kind: "removed", text: removed });
    if (added !== "") runs.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isBlankBetween(parts, index) && removed !== "" && added !== "") {
      removed += text;
      added += text;
    } else {
      close();
      const last = runs.at(-1);
      if (last?.kind === "same") last.text += text;
      else runs.push({ kind, text });
    }
  }
  close();
  return runs;
}

function isBlankBetween(parts: readonly DiffPart[], index: number): boolean {
  const next = parts[index + 1];
  const isBlank = parts[index]?.text.trim() === "";
  return isBlank && next !== undefined && next.kind !== "same";
}
