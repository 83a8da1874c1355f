import {
  tabs,
  numberedTabs,
  paragraphs,
  pipes,
  cutByPages,
  interleaved,
  aligned,
  inheriting,
} from "./bordered-layouts";
import {
  blankLines,
  bare,
  doubleSpaced,
  labelsBefore,
  labelsAfter,
  indicators,
  proposals,
} from "./borderless-layouts";
import type { Layout, Whim } from "./layout-parts";
import type { InventedSummary } from "./summary";

const HEAD = [
  "PLAN DE GOBIERNO MUNICIPAL 2019-2022",
  "",
  "Somos vecinos que aman su tierra.",
  "",
  "RESUMEN DEL PLAN DE GOBIERNO",
  "",
];

/** The layouts in which summaries occur. `sparse` ones give neither problems nor objectives. */
export const LAYOUTS: Readonly<
  Record<string, { write: Layout; sparse?: boolean; anyOrder?: boolean }>
> = {
  "rows with tabs": { write: tabs },
  "rows with tabs, tags and numbers": { write: numberedTabs },
  "rows with paragraphs in cells": { write: paragraphs },
  "rows with pipes and broken lines": { write: pipes },
  "rows cut by pages": { write: cutByPages },
  "columns interleaved line by line": { write: interleaved },
  "columns set out by spaces": { write: aligned },
  "empty problem cells": { write: inheriting },
  "cells parted by empty lines": { write: blankLines },
  "borders lost": { write: bare },
  "borders lost, double spaced": { write: doubleSpaced },
  "labels before values": { write: labelsBefore },
  "labels after values": { write: labelsAfter },
  "an indicator column": { write: indicators },
  "no table, proposals by dimension": { write: proposals, sparse: true },
};

/** A whole document around a summary: a title before it, a closing after it. */
export function writeDocument(
  layout: Layout,
  summary: InventedSummary,
  whim: Whim,
): string[] {
  return [...HEAD, ...layout(summary, whim), ""];
}
