import { RING } from "#app/domain/decision/publishing-ring";
import { NIGHT_BURST, RECIPROCAL } from "#app/domain/decision/second-look";
import { STATUS_DRIFT } from "#app/domain/status/status-drift";
import { formatNumber, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { Paragraphs } from "../layout/sections";

/** An hour of the clock: `05:00`. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** When a second person looks, in the figures that the code uses. */
export function SecondLookRules() {
  const { words, language } = usePage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <h2>{words.signal.methodTitle}</h2>
      <Paragraphs
        texts={words.signal.method({
          ringLeast: number(RING.least),
          ringLongest: number(RING.longest),
          each: number(RECIPROCAL.each),
          days: number(RECIPROCAL.days),
          approvals: number(NIGHT_BURST.approvals),
          from: hourText(NIGHT_BURST.fromHour),
          until: hourText(NIGHT_BURST.untilHour),
          driftShare: formatShare(STATUS_DRIFT.share, language),
          driftLeast: number(STATUS_DRIFT.least),
          driftDays: number(STATUS_DRIFT.days),
        })}
      />
    </>
  );
}
