import { limaDay, type Instant } from "#app/domain/text/calendar";
import type { DraftAct } from "#app/domain/plan/plan-draft";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Who did what to a draft, the newest first. */
export function ActList({
  acts,
  named = true,
}: {
  acts: readonly { number: number; act: DraftAct; by: string; at: Instant }[];
  /** Whether each act says to which item it was done. */
  named?: boolean;
}) {
  const { words, language } = usePage();
  const { desk } = words;
  return (
    <details>
      <summary>{desk.history}</summary>
      {acts.length === 0 ? <p>{desk.noHistory}</p> : null}
      <ul>
        {acts.map(({ number, act, by, at }) => (
          <li key={`${number} ${act} ${at}`}>
            {desk.acted(
              by,
              desk.act[act],
              named && number > 0
                ? desk.itemOf(String(number)).toLowerCase()
                : "",
              formatDay(limaDay(at), language),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
