import type { GradedEvidence } from "#app/domain/evidence/evidence";
import { filePath } from "#app/domain/evidence/evidence-file";
import type { Tombstone } from "#app/domain/removal/removal";
import { formatBytes, formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { TombstoneNote } from "../removal/tombstone-note";
import { RecordNumber } from "./record-number";
import { SafeLink } from "./safe-link";
import { Thumbnail } from "./thumbnail";

/** Evidence as a list of sources: title, picture, number, kind, host, the day it shows, its grade. */
export function SourceList({
  evidence,
  tombstones = [],
}: {
  evidence: readonly GradedEvidence[];
  /** What stands in the place of sources that were taken out of sight. */
  tombstones?: readonly Tombstone[];
}) {
  return (
    <ul className="sources">
      {evidence.map((item) => (
        <li key={item.id}>
          <bdi>
            <SourceTitle item={item} />
          </bdi>
          {item.file === undefined ? null : (
            <Thumbnail file={item.file} title={item.title} />
          )}
          {item.record === undefined ? null : (
            <RecordNumber record={item.record} />
          )}
          <SourceFacts item={item} />
          <TombstoneNote
            tombstones={tombstones}
            part="evidence"
            partId={item.id}
          />
        </li>
      ))}
    </ul>
  );
}

function SourceTitle({ item }: { item: GradedEvidence }) {
  const { url, file, title } = item;
  if (url !== null) return <SafeLink url={url}>{title}</SafeLink>;
  return file === undefined ? (
    <>{title}</>
  ) : (
    <a href={filePath(file)}>{title}</a>
  );
}

function SourceFacts({ item }: { item: GradedEvidence }) {
  const { words, language } = usePage();
  const { evidence } = words;
  const { file, url, date } = item;
  const facts = [
    evidence.kind[item.kind],
    url === null ? null : hostOf(url),
    url !== null && hasForeignLetters(url) ? evidence.foreignLetters : null,
    date === null ? null : evidence.shows(formatDay(date, language)),
    item.place,
    item.file?.coveredAt === undefined ? null : words.photo.covered,
    item.grade === null ? null : evidence.grade[item.grade],
    item.visibility === "moderators_only"
      ? evidence.visibility[item.visibility]
      : null,
  ].filter((part) => part !== null);
  return (
    <div className="small muted">
      {facts.join(" · ")}
      {file === undefined ? null : (
        <>
          {" · "}
          <a href={filePath(file)}>
            {evidence.fileSize(
              evidence.fileType[file.mediaType],
              formatBytes(file.bytes, language),
            )}
          </a>
        </>
      )}
    </div>
  );
}

/** The host as the browser spells it: look-alike letters show as punycode. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** Letters beyond a to z, which may be those of another alphabet that look alike: `municip\u0430lidad`. */
function hasForeignLetters(url: string): boolean {
  return /(?:^|\.)xn--/.test(hostOf(url) ?? "");
}
