import { STATUS_DRIFT, type Drift } from "#app/domain/status/status-drift";
import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** That a plan's statuses changed faster than usual, with the way to the entries; nothing where they did not. */
export function DriftNote(props: { drift: Drift | null; prefix: string }) {
  const { words, language } = usePage();
  const href = useHref();
  const { drift, prefix } = props;
  if (drift === null) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <p className="note">
      {words.signal.drift(
        number(drift.changed),
        number(drift.targets),
        number(STATUS_DRIFT.days),
      )}{" "}
      <a href={href("/registro", { buscar: prefix })}>
        {words.signal.driftLink}
      </a>
    </p>
  );
}
