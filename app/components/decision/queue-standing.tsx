import type { QueueFigures } from "#app/domain/decision/queue-figures";
import { formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** How much waits in the whole country, for how long. */
export function QueueStanding({ figures }: { figures: QueueFigures }) {
  const { words, language } = usePage();
  const { moderation } = words;
  const { waiting, oldestDays, medianHours } = figures;
  if (oldestDays === null || medianHours === null) {
    return <p className="small muted">{moderation.nothingWaits}</p>;
  }
  return (
    <p className="small muted">
      {moderation.standing(formatNumber(waiting, language), waiting)}{" "}
      {moderation.oldest(oldestDays)} {moderation.median(medianHours)}
    </p>
  );
}
