import type { IsoDate } from "#app/domain/text/calendar";
import { formatDay, formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** How to cite the data as they stand: the day, and how far the record went. */
export function Citation(props: {
  day: IsoDate;
  record: { size: number; root: string };
}) {
  const { words, language, origin } = usePage();
  const { opendata } = words;
  const href = useHref();
  const cited = opendata.cite({
    day: formatDay(props.day, language),
    entries: formatNumber(props.record.size, language),
    root: props.record.root,
    url: `${origin}/datos`,
  });
  return (
    <>
      <blockquote className="note">
        <p className="hash">{cited}</p>
      </blockquote>
      <p>
        {opendata.citeHelp}{" "}
        <a href={href("/registro")}>{words.layout.record}</a>
      </p>
    </>
  );
}
