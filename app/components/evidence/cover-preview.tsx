import {
  filePath,
  type EvidenceFile,
} from "#app/domain/evidence/evidence-file";
import {
  coveredBoxes,
  photoGrid,
  writeSquares,
  type Side,
} from "#app/domain/evidence/photo-grid";
import { coverPath } from "#app/domain/update/own-photo";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, useWords } from "../layout/page";

interface CoverPreviewProps {
  update: { id: string };
  file: EvidenceFile;
  side: Side;
  name: string;
  squares: readonly number[];
  formToken: string;
}

/** How the photo would look, before anything is done with it. */
export function CoverPreview(props: CoverPreviewProps) {
  const { photo } = useWords();
  const href = useHref();
  const { update, file, side, squares } = props;
  const path = coverPath(update.id, file.receivedId);
  const text = writeSquares(photoGrid(side), squares);
  return (
    <form method="post" action={href(path)}>
      <h2>{photo.previewTitle}</h2>
      <svg
        className="cover"
        viewBox={`0 0 ${side.width} ${side.height}`}
        role="img"
        aria-label={photo.preview(props.name, squares.length)}
      >
        <image href={filePath(file)} width={side.width} height={side.height} />
        {coveredBoxes(side, squares).map((box) => (
          <rect key={`${box.x} ${box.y}`} {...box} />
        ))}
      </svg>
      <p className="note">{photo.forGood}</p>
      <FormToken value={props.formToken} />
      <input type="hidden" name="squares" value={text} />
      <input type="hidden" name="seen" value={file.sha256} />
      <div className="buttons">
        <SubmitButton name="intent" value="cover">
          {photo.cover}
        </SubmitButton>
        <a className="button quiet" href={href(path, { casillas: text })}>
          {photo.change}
        </a>
        <a className="button quiet" href={href(path)}>
          {photo.clear}
        </a>
      </div>
    </form>
  );
}
