import { STATUSES, type Status } from "#app/domain/status/status";
import type { Words } from "#app/i18n/words";
import { useWords } from "../layout/page";
import { statusShape } from "../status/status-sprite";

/** Counts in words: `2 cumplidas, 1 en marcha, 10 sin información`; statuses nobody has are left out. */
export function countsInWords(
  statuses: readonly Status[],
  words: Words,
): string {
  return STATUSES.map((status) => ({
    status,
    count: statuses.filter((other) => other === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      count === 1
        ? `1 ${words.status.label[status].toLocaleLowerCase()}`
        : `${count} ${words.status.plural[status]}`,
    )
    .join(", ");
}

/** A province's weave in small: one picture with one name. */
export function Band({
  name,
  statuses,
}: {
  name: string;
  statuses: readonly Status[];
}) {
  const words = useWords();
  return (
    <span
      className="band"
      role="img"
      aria-label={words.scorecard.weaveOf(name, countsInWords(statuses, words))}
    >
      {statuses.map((status, index) => (
        <svg key={index} className={`st-${status}`} aria-hidden="true">
          <use href={statusShape(status)} />
        </svg>
      ))}
    </span>
  );
}
