import type { EvidenceFile } from "./evidence-file";

/** Files that somebody sent and has not submitted, by the id that their form names. */
export type ReceivedFiles = Readonly<Record<string, EvidenceFile>>;
