import { limaDay, type Instant } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** What was amended of a promise after it was published, each with its place in the record. */
export function Amendments({
  amendments,
}: {
  amendments: readonly {
    position: number;
    entry: { at: Instant; before: string | null; fields: readonly string[] };
  }[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="amendments">
      <h2 id="amendments">{words.target.amendments}</h2>
      <ul>
        {amendments.map(({ position, entry }) => {
          const day = formatDay(limaDay(entry.at), language);
          const fields = entry.fields.map(
            (name) => words.record.field[name] ?? name,
          );
          return (
            <li key={position}>
              {entry.before === null
                ? words.target.addedOn(day)
                : words.target.amendedOn(day, fields.join(", "))}{" "}
              <a href={href(`/registro/${position}`)}>
                {words.target.amendmentEntry(String(position))}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
