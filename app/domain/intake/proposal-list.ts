import type { Dimension } from "../plan/dimension";
import { searchKey } from "../text/search-key";
import type { Fragment } from "./cell";
import { hasBullet, plainWords, withoutBullet } from "./clean-line";
import { splitCells } from "./delimited-line";
import {
  dimensionCell,
  dimensionHeading,
  headingWords,
  isHeading,
} from "./heading";

/** What a list under a heading holds. */
export type ListKind = "targets" | "proposals" | "follow_up";

/** One item of a list of promises, with its dimension and the heading of the list. */
export interface ListItem {
  kind: ListKind;
  dimension: Dimension;
  section: string;
  cell: Fragment[];
}

const NUMBERED = /^\s*(?:\(?[a-z]\)|\d{1,2}[.)-])\s+/;
const PROMISES =
  /\bpropuestas?\b|\bplan de accion\b|\blineamientos?\b|\bobjetivos?\b|\bproyectos?\b|\bcompromisos?\b|\bacciones\b|\bejes?\b|\bprogramas?\b/;
const OTHER =
  /\bindicador|\bdiagnostico|\bproblemas?\b|\bvision\b|\bmision\b|\bescenario|\bpresentacion|\bintroduccion|\bvalores\b|\bprincipios\b|\bpotencialidades\b|\bcontenido\b|\bindice\b|\borientacion/;
const FOLLOW_UP =
  /\bpropuesta de seguimiento\b|\brendicion de cuentas\b|\bseguimiento (?:al?|del) plan\b|\bmecanismos? de seguimiento\b/;

/** The kind of list that a heading announces, or null where it announces none. */
export function listKind(heading: string): ListKind | null {
  const key = searchKey(heading);
  if (FOLLOW_UP.test(key)) return "follow_up";
  if (OTHER.test(key)) return null;
  if (/\bmetas?\b/.test(key)) return "targets";
  return PROMISES.test(key) ? "proposals" : null;
}

interface Reader {
  kind: ListKind | null;
  section: string;
  dimension: Dimension | null;
  /** Whether the list names its items by bullets; else each paragraph is one. */
  bullets: boolean;
  item: ListItem | null;
  items: ListItem[];
}

function titleOf(text: string): string | null {
  const words = plainWords(text);
  if (hasBullet(text) || words.length > 120) return null;
  const numbered =
    /^(?:\d{1,2}\.)+\d{0,2}\.?\s+\p{Lu}/u.test(words) &&
    isHeading(words.replace(/^[\d.\s]+/, ""));
  return isHeading(text) || numbered ? words : null;
}

function openItem(reader: Reader, line: number, text: string): void {
  const { kind, dimension, section } = reader;
  reader.item = null;
  if (kind === null || dimension === null || text === "") return;
  if (/^[¿¡]|\?$/.test(text)) return;
  reader.item = { kind, dimension, section, cell: [{ line, text }] };
  reader.items.push(reader.item);
}

function readText(
  reader: Reader,
  raw: string,
  line: number,
  afterGap: boolean,
): void {
  const marked = hasBullet(raw) || NUMBERED.test(plainWords(raw));
  const text = withoutBullet(withoutBullet(raw).replace(NUMBERED, ""));
  if (marked) {
    reader.bullets = true;
    openItem(reader, line, text);
    return;
  }
  const last = reader.item?.cell.at(-1)?.text ?? "";
  const continues =
    reader.item !== null &&
    last !== "" &&
    (/^\p{Ll}/u.test(text) || (!afterGap && !/[.;:]$/.test(last)));
  if (continues) reader.item?.cell.push({ line, text });
  else if (!reader.bullets) openItem(reader, line, text);
  else reader.item = null;
}

/** The dimension whose list begins: under a heading of promises its name in capitals is enough. */
function listHeading(raw: string, kind: ListKind | null): Dimension | null {
  const named = dimensionHeading(raw);
  const isInList = kind === "targets" || kind === "proposals";
  return named ?? (isInList && isHeading(raw) ? dimensionCell(raw) : null);
}

function readHeading(reader: Reader, raw: string): boolean {
  const dimension = hasBullet(raw) ? null : listHeading(raw, reader.kind);
  if (dimension) {
    reader.dimension = dimension;
    reader.item = null;
    reader.bullets = false;
    return true;
  }
  const title = titleOf(raw);
  if (title === null) return false;
  reader.item = null;
  const kind = listKind(headingWords(title));
  // A lettered heading inside a list parts it; it does not end it.
  const parts =
    reader.kind === "follow_up" && /^[A-Za-z\d]{1,2}[.)]/.test(title);
  if (parts) return true;
  reader.kind = kind;
  reader.section = title;
  reader.bullets = false;
  reader.dimension = kind === "follow_up" ? "institutional" : null;
  return true;
}

/**
 * Promises that stand in lists under the headings of the dimensions, as in `Propuesta por
 * dimensiones` or `Metas y proyecciones`, and those of a section on following the plan up. Lines
 * already read as tables are passed over.
 */
export function readProposalLists(
  lines: readonly string[],
  taken: ReadonlySet<number>,
): ListItem[] {
  const reader: Reader = {
    kind: null,
    section: "",
    dimension: null,
    bullets: false,
    item: null,
    items: [],
  };
  let gap = false;
  lines.forEach((raw, index) => {
    const line = index + 1;
    if (plainWords(raw) === "") {
      gap = true;
      return;
    }
    if (taken.has(line) || splitCells(raw) !== null) {
      reader.item = null;
      reader.dimension = null;
    } else if (!readHeading(reader, raw)) readText(reader, raw, line, gap);
    gap = false;
  });
  return reader.items;
}
