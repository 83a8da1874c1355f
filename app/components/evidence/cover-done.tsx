import {
  filePath,
  type EvidenceFile,
} from "#app/domain/evidence/evidence-file";
import type { Side } from "#app/domain/evidence/photo-grid";
import { coverPath } from "#app/domain/update/own-photo";
import { useHref, useWords } from "../layout/page";

/** The photo as it is now, and where to go from here. */
export function CoverDone(props: {
  update: { id: string };
  file: EvidenceFile;
  side: Side;
  done: "covered" | "elsewhere";
  /** The address of the form that the photo belongs to. */
  form: string;
}) {
  const { photo } = useWords();
  const href = useHref();
  const { file, side } = props;
  return (
    <>
      <p className="lead" role="status">
        {photo.done[props.done]}
      </p>
      <div className="cover">
        <img
          src={filePath(file)}
          alt={photo.coveredPhoto(file.name || photo.nameless)}
          width={side.width}
          height={side.height}
        />
      </div>
      <div className="buttons">
        <a className="button" href={props.form}>
          {photo.goOn}
        </a>
        <a
          className="button quiet"
          href={href(coverPath(props.update.id, file.receivedId))}
        >
          {photo.more}
        </a>
      </div>
    </>
  );
}
