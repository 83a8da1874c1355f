import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import { Thumbnail } from "../evidence/thumbnail";
import { FileInput } from "../form/file-input";
import { CoverWish } from "./cover-wish";
import { fieldId } from "../form/field-id";
import { useWords } from "../layout/page";

/** The file of a row: to be chosen, or, where one has come already, to be kept, replaced or taken out. */
export function EvidenceFileField(props: {
  index: number;
  error: string | undefined;
  /** Names the file that came already; empty where none did. */
  received: string;
  file: EvidenceFile | null;
  /** Whether they ticked that they want to cover parts of it. */
  wished: boolean;
}) {
  const { contribute, photo } = useWords();
  const { index, received, file } = props;
  return (
    <>
      {received === "" ? null : (
        <div className="note">
          <input
            type="hidden"
            name={`evidence[${index}].received`}
            value={received}
          />
          <p>
            <strong>
              <bdi>
                {contribute.evidenceReceived(
                  file?.name || contribute.namelessFile,
                )}
              </bdi>
            </strong>
          </p>
          {file === null ? null : <Thumbnail file={file} title={file.name} />}
          <p className="small">{contribute.evidenceReceivedHelp}</p>
          <Drop index={index} />
        </div>
      )}
      <FileInput
        name={`evidence[${index}].file`}
        label={contribute.evidenceFile}
        hint={contribute.evidenceFileHint}
        error={props.error}
      />
      <CoverWish
        name={`evidence[${index}].cover`}
        label={photo.wish}
        wished={props.wished}
      />
    </>
  );
}

function Drop({ index }: { index: number }) {
  const { contribute } = useWords();
  const name = `evidence[${index}].drop`;
  return (
    <p className="check">
      <input id={fieldId(name)} type="checkbox" name={name} value="on" />{" "}
      <label htmlFor={fieldId(name)}>{contribute.evidenceDrop}</label>
    </p>
  );
}
