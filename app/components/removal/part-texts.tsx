import {
  filePath,
  type EvidenceFile,
} from "#app/domain/evidence/evidence-file";
import type { RemovablePart } from "#app/domain/removal/removal";
import type { Words } from "#app/i18n/words";
import { SafeLink } from "../evidence/safe-link";
import { Thumbnail } from "../evidence/thumbnail";
import { useWords } from "../layout/page";

/** A part as moderators see it. */
export type ShownPart = Omit<RemovablePart, "writerId">;

/** What a part is called: "Prueba: Nota de la radio". */
export function partName(part: ShownPart, { contest }: Words): string {
  const { partName: name, partNameGone } = contest.removal;
  const { words, writerName } = part;
  switch (part.part) {
    case "summary":
      return name.summary;
    case "evidence":
      return words === "" ? partNameGone : name.evidence(words);
    case "decision":
      return name.decision(writerName);
    case "statement":
      return name.statement(writerName);
  }
}

/** All that can be read of a part. */
export function PartTexts({ part }: { part: ShownPart }) {
  const { contest } = useWords();
  const { words, place, url, file } = part;
  const isEmpty = words === "" && url === null && file === null;
  if (isEmpty) return <p>{contest.removal.partGone}</p>;
  return (
    <>
      {words === "" ? null : <p className="summary">{words}</p>}
      {place === null ? null : <p className="small">{place}</p>}
      {url === null ? null : (
        <p className="break">
          <SafeLink url={url}>{url}</SafeLink>
        </p>
      )}
      {file === null ? null : <FileLink file={file} />}
    </>
  );
}

/** A file by its name, with its small picture where it is one. */
export function FileLink({ file }: { file: EvidenceFile }) {
  return (
    <>
      <p>
        <a href={filePath(file)}>
          <bdi>{file.name}</bdi>
        </a>
      </p>
      <Thumbnail file={file} title={file.name} />
    </>
  );
}
