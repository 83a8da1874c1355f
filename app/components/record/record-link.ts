import type { RecordEntry } from "#app/domain/record/record-entry";

/** Where a reader finds what an entry speaks of: the page of a promise, null for entries without one. */
export interface RecordLink {
  path: string;
  fragment: string;
  code: string;
}

/** The link of an entry: of an update to its place in the history of `ESP-S-01`, of an amendment to the promise itself. */
export function recordLink(entry: RecordEntry): RecordLink | null {
  if (entry.type === "target_succeeded") {
    const [code = ""] = entry.from;
    return { path: `/metas/${code}`, fragment: "", code };
  }
  if (!("target" in entry)) return null;
  const fragment = "update" in entry ? `#a-${entry.update}` : "";
  return { path: `/metas/${entry.target}`, fragment, code: entry.target };
}
