import {
  isSnip,
  recordPageUrl,
  type OfficialRecord,
} from "#app/domain/evidence/official-record";
import { useWords } from "../layout/page";
import { SafeLink } from "./safe-link";

/** The number of an official record, and its own page in the public system. */
export function RecordNumber({ record }: { record: OfficialRecord }) {
  const { evidence } = useWords();
  const { type, number } = record;
  const url = recordPageUrl(record);
  const register = isSnip(record) ? evidence.snip : evidence.recordType[type];
  const system = evidence.recordSystem[type];
  return (
    <div className="small">
      <bdi>{evidence.recordNumber(register, number)}</bdi>
      {url === null || system === undefined ? null : (
        <>
          {" · "}
          <SafeLink url={url}>{system}</SafeLink>
        </>
      )}
    </div>
  );
}
