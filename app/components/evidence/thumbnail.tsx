import {
  filePath,
  thumbnailPath,
  type EvidenceFile,
} from "#app/domain/evidence/evidence-file";
import { useWords } from "../layout/page";

/** The small picture of an image, which leads to the whole one; nothing for a document. */
export function Thumbnail({
  file,
  title,
}: {
  file: EvidenceFile;
  title: string;
}) {
  const { evidence } = useWords();
  const { thumbnail } = file;
  if (thumbnail === null) return null;
  return (
    <a className="thumbnail" href={filePath(file)}>
      <img
        src={thumbnailPath(file)}
        alt={evidence.pictureOf(title)}
        width={thumbnail.width}
        height={thumbnail.height}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}
