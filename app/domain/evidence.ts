import type { IsoDate } from "./calendar";

/** What sort of source a piece of evidence is. */
export const EVIDENCE_KINDS = [
  "official_record",
  "press",
  "photo",
  "document",
  "testimony",
  "field_visit",
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who may see a piece of evidence; the second protects a source. */
export const EVIDENCE_VISIBILITIES = ["public", "moderators_only"] as const;

export type EvidenceVisibility = (typeof EVIDENCE_VISIBILITIES)[number];

/** How near to the fact a source stands, as a moderator grades it. */
export const EVIDENCE_GRADES = ["primary", "secondary", "testimony"] as const;

export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** A piece of evidence as it was given; a testimony needs no address. */
export interface Evidence {
  id: string;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  /** The day it shows or was published; null where the author did not say. */
  date: IsoDate | null;
  place: string | null;
  visibility: EvidenceVisibility;
}

/** Evidence with the grade its moderator gave, null where none did. */
export interface GradedEvidence extends Evidence {
  grade: EvidenceGrade | null;
}

/** Most items one update may carry. */
export const MAX_EVIDENCE = 8;

/**
 * Where a piece of evidence comes from, to tell two sources apart: the host of its address without
 * `www.`, or for a testimony without one, its title. Two items of one host are one origin.
 */
export function evidenceOrigin(
  evidence: Pick<Evidence, "kind" | "title" | "url">,
): string {
  if (evidence.url !== null && URL.canParse(evidence.url)) {
    return new URL(evidence.url).hostname.replace(/^www\./, "");
  }
  return `${evidence.kind}:${evidence.title.trim().toLowerCase()}`;
}
