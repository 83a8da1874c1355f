import type { IsoDate } from "../text/calendar";
import type { EvidenceFile } from "./evidence-file";
import type { OfficialRecord } from "./official-record";

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
  /** The photo or document that came with it, if any. */
  file?: EvidenceFile | undefined;
  /** The number of the public register or paper that it is, if any. */
  record?: OfficialRecord | undefined;
}

/** Evidence with the grade its moderator gave, null where none did. */
export interface GradedEvidence extends Evidence {
  grade: EvidenceGrade | null;
}

/** Most items one update may carry. */
export const MAX_EVIDENCE = 8;

/** What tells where a piece of evidence comes from; given by a form or stored. */
type Sourced = Pick<Evidence, "kind" | "title" | "url" | "file" | "record"> & {
  received?: string | undefined;
  recordType?: string | undefined;
};

/**
 * Where a piece of evidence comes from, to tell two sources apart: the host of its address without
 * `www.`; without one the register it is numbered in, or for a file its kind, all photos that an
 * author brings being of one witness; for a testimony its title. Two items of one host are one origin.
 */
export function evidenceOrigin(evidence: Sourced): string {
  const { kind, title, url } = evidence;
  if (url !== null && URL.canParse(url)) {
    return new URL(url).hostname.replace(/^www\./, "");
  }
  const register = evidence.recordType ?? evidence.record?.type;
  if (register !== undefined) return `record:${register}`;
  const isFile = evidence.received !== undefined || evidence.file !== undefined;
  if (isFile && kind !== "testimony") {
    const isSeen = kind === "photo" || kind === "field_visit";
    return isSeen ? "file:seen" : `file:${kind}`;
  }
  return `${kind}:${title.trim().toLowerCase()}`;
}
