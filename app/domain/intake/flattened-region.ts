import type { Dimension } from "../plan/dimension";
import { plainWords } from "./clean-line";
import { columnsNamed, headerWords } from "./column";
import { splitCells } from "./delimited-line";
import type { FlatColumn } from "./flat-scores";
import { dimensionHeading, headingNumber, isHeading } from "./heading";

/** A stretch of lines under one header and one dimension, as places in the list of lines. */
export interface FlatRegion {
  /** The first line of the header, or of the words where a dimension goes on without one. */
  header: number;
  from: number;
  to: number;
  columns: readonly FlatColumn[];
  dimension: Dimension | null;
  /** Numbers printed before this dimension's heading and the next one. */
  number: number | null;
  nextNumber: number | null;
  section: string;
}

interface Header {
  to: number;
  columns: FlatColumn[];
}

/** Lines that a header may take, empty ones included. */
const LONGEST_HEADER = 24;

/** Reads a header that begins at a line: lines of header words only, which together name the columns. */
export function headerAt(lines: readonly string[], at: number): Header | null {
  let words = "";
  let to = at;
  for (
    let index = at;
    index < Math.min(lines.length, at + LONGEST_HEADER);
    index += 1
  ) {
    const text = lines[index] ?? "";
    if (text.trim() === "") continue;
    const header = splitCells(text) === null ? headerWords(text) : null;
    if (header === null) break;
    words += ` ${header}`;
    to = index + 1;
  }
  const columns = columnsNamed(words).filter(
    (kind): kind is FlatColumn => kind !== "other",
  );
  const promises = columns.includes("meta") || columns.includes("indicator");
  const explains = columns.includes("problem") || columns.includes("objective");
  return promises && explains ? { to, columns } : null;
}

/** The national axes of development, under which plans list what is no summary. */
const AXES =
  /derechos (?:fundamentales|humanos)|oportunidad(?:es)? (?:de|y) acceso|estado y gobernabilidad|economia,? (?:diversificada|competitiv)|desarrollo (?:local|regional|territorial) e infraestructura|recursos naturales/;

function endsTable(
  lines: readonly string[],
  at: number,
  shouting: boolean,
): boolean {
  const text = lines[at] ?? "";
  const words = plainWords(text);
  if (/^(?:cap[ií]tulo|parte|anexos?)\s+[\divx]+\b/i.test(words)) return true;
  if (
    /^(?:\d{1,2}|[ivx]{1,5})[.)-]+\s*-?\s*(?:propuestas?|seguimiento|rendici[oó]n|visi[oó]n|ejes?|lineamientos?|proyectos?|anexos?)\b/i.test(
      words,
    )
  )
    return true;
  if (!isHeading(text)) return false;
  if (AXES.test(words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")))
    return true;
  if (
    /^(?:propuesta|seguimiento|rendici[oó]n de cuentas|anexos?|lineamientos|ejes)\b/i.test(
      words,
    )
  )
    return true;
  const above = lines.slice(Math.max(0, at - 2), at);
  return (
    !shouting &&
    words.split(" ").length >= 3 &&
    above.every((line) => line.trim() === "")
  );
}

function isShouting(lines: readonly string[]): boolean {
  const said = lines.filter((text) => text.trim() !== "");
  return said.filter(isHeading).length > said.length * 0.25;
}

/** Finds the stretches of flattened tables: from each header to the next header, dimension or end. */
export function findFlatRegions(lines: readonly string[]): FlatRegion[] {
  const regions: FlatRegion[] = [];
  let dimension: Dimension | null = null;
  let number: number | null = null;
  let section = "";
  let open: (FlatRegion & { shouting: boolean }) | null = null;
  const close = (to: number) => {
    if (open !== null && to > open.from) {
      const { shouting: _, ...region } = open;
      regions.push({ ...region, to });
    }
    open = null;
  };
  const start = (
    from: number,
    columns: readonly FlatColumn[],
    header: number,
  ) => {
    const shouting = isShouting(lines.slice(from, from + 60));
    open = {
      header,
      from,
      to: from,
      columns,
      dimension,
      number,
      nextNumber: null,
      section,
      shouting,
    };
  };
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? "";
    if (text.trim() === "") continue;
    const header = headerAt(lines, at);
    if (header) {
      close(at);
      start(header.to, header.columns, at);
      at = header.to - 1;
      continue;
    }
    const named = dimensionHeading(text);
    const table = open as (FlatRegion & { shouting: boolean }) | null;
    if (named) {
      const next = headingNumber(text);
      close(at);
      const before = regions.at(-1);
      if (before && before.nextNumber === null) before.nextNumber = next;
      dimension = named;
      number = next;
      if (table) start(at + 1, table.columns, at + 1);
    } else if (table && endsTable(lines, at, table.shouting)) close(at);
    else if (!table && isHeading(text)) section = plainWords(text);
  }
  close(lines.length);
  return regions;
}
