import { RING } from "#app/domain/decision/publishing-ring";
import { RECIPROCAL } from "#app/domain/decision/second-look";
import { formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { PersonLinks } from "./person-links";

/** Who publishes each other around, three people or more to a chain. */
export function RingSignals(props: {
  rings: readonly (readonly { id: string; name: string }[])[];
}) {
  const { words, language } = usePage();
  const { signal } = words;
  const number = (value: number) => formatNumber(value, language);
  const { each, days } = RECIPROCAL;
  return (
    <section aria-labelledby="rings-title">
      <h2 id="rings-title">{signal.ringsTitle}</h2>
      <p>
        {signal.ringsText(number(each), number(days), number(RING.longest))}
      </p>
      {props.rings.length === 0 ? (
        <p className="empty">{signal.ringsNone}</p>
      ) : null}
      <ul className="list">
        {props.rings.map((ring) => (
          <li key={ring.map(({ id }) => id).join(" ")}>
            <PersonLinks people={ring} />
          </li>
        ))}
      </ul>
    </section>
  );
}
