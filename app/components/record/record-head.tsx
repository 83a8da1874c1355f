import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** Size and root of the record, and how it is made. */
export function RecordHead({ size, root }: { size: number; root: string }) {
  const { words, language } = usePage();
  const { record, proof } = words;
  const href = useHref();
  return (
    <>
      <p>{record.how}</p>
      <dl className="facts">
        <div className="fact">
          <dt>{record.size}</dt>
          <dd>{formatNumber(size, language)}</dd>
        </div>
        <div className="fact">
          <dt>{record.root}</dt>
          <dd className="hash">{root}</dd>
        </div>
      </dl>
      <p className="small">
        {record.data}:{" "}
        <a href="/api/v1/record/checkpoint">{record.checkpoint}</a>
        {", "}
        <a href="/api/v1/record/entries">{record.list}</a>
        {", "}
        <a href="/registro/checkpoint">{proof.signedHead}</a>.{" "}
        <a href={href("/registro/verificar")}>{proof.verifier}</a>.
      </p>
    </>
  );
}
