import { commit } from "../proof/commitment";
import type { EvidenceFile } from "../evidence/evidence-file";
import type { UpdateContent } from "./update";

/**
 * The commitment to everything an update says: claim, words and evidence, in their order. A decision
 * names it, the public record keeps it. The salt is 64 hex digits, one per version. Ids of evidence
 * are left out: they say nothing, and a form has none yet. A file stands there with the hash of what
 * is served, of what came, and its name, and whether its sender covered parts of it; where there is no file and no number, nothing stands there,
 * so that what was committed to before there were any still fits.
 */
export function updateContentHash(
  salt: string,
  content: UpdateContent,
): string {
  return commit(salt, {
    status: content.status,
    effectiveDate: content.effectiveDate,
    summary: content.summary,
    measuredValue: content.measuredValue,
    reason: content.reason,
    groupId: content.groupId,
    evidence: content.evidence.map((item) => ({
      kind: item.kind,
      title: item.title,
      url: item.url,
      date: item.date,
      place: item.place,
      visibility: item.visibility,
      ...(item.file === undefined ? {} : { file: committedFile(item.file) }),
      ...(item.record === undefined ? {} : { record: item.record }),
    })),
  });
}

function committedFile(file: EvidenceFile) {
  const { sha256, receivedSha256, name, coveredAt } = file;
  const covered = coveredAt === undefined ? {} : { covered: true };
  return { sha256, receivedSha256, name, ...covered };
}
