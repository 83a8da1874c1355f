import { searchKey } from "../text/search-key";
import type { Fragment } from "./cell";
import { hasBullet, plainWords, withoutBullet } from "./clean-line";
import { splitCells } from "./delimited-line";
import { isHeading } from "./heading";
import { keyWords, opensAct } from "./openers";

/** A commitment of a list elsewhere in a plan, with the heading above it. */
export interface ActionItem {
  heading: string | null;
  cell: Fragment[];
}

const LETTERED = /^\s*\(?[a-z]\)\s+/;

/** Sections that describe and do not promise. */
const DESCRIBES =
  /\bdiagnostico|\bproblem|\bvision\b|\bmision\b|\bpresentacion|\bvalores|\bprincipios|\bpotencialidad|\bindicador|\bescenario|\bfortalezas|\bdebilidades|\bamenazas|\bresena|\bhistori|\bindice\b|\bcontenido/;

/** Most actions of one draft. */
const MOST = 1_000;

/**
 * Bulleted and lettered lines that open with an act, outside tables and outside sections that only
 * describe: a plan's projects and guidelines. Lines already taken are passed over.
 */
export function readActionLists(
  lines: readonly string[],
  taken: ReadonlySet<number>,
): ActionItem[] {
  const items: ActionItem[] = [];
  let heading: string | null = null;
  let describes = false;
  let item: ActionItem | null = null;
  lines.forEach((raw, index) => {
    const words = plainWords(raw);
    if (words === "" || items.length >= MOST) return;
    if (taken.has(index + 1) || splitCells(raw) !== null) {
      item = null;
      return;
    }
    const marked = hasBullet(raw) || LETTERED.test(words);
    if (!marked && isHeading(raw)) {
      heading = words;
      describes = DESCRIBES.test(searchKey(words));
      item = null;
      return;
    }
    const text = withoutBullet(withoutBullet(raw).replace(LETTERED, ""));
    const open: ActionItem | null = item;
    if (!marked) {
      const last = open?.cell.at(-1)?.text ?? ".";
      if (open && !/[.;:]$/.test(last))
        open.cell.push({ line: index + 1, text });
      else item = null;
      return;
    }
    item = null;
    if (describes || !opensAct(keyWords(text)[0] ?? "")) return;
    item = { heading, cell: [{ line: index + 1, text }] };
    items.push(item);
  });
  return items;
}
