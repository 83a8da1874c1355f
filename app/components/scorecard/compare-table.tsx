import type { ComparedColumn } from "#app/domain/scorecard/comparison";
import type { Dimension } from "#app/domain/plan/dimension";
import { FIRST_VERSION } from "#app/domain/method/method";
import { VERDICT_THRESHOLD } from "#app/domain/scorecard/scorecard";
import { formatDay, formatShare } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { MethodLink } from "../method/method-link";
import { useCompareLines } from "./compare-lines";

interface CompareTableProps {
  /** The days of one province stand together. */
  columns: readonly ComparedColumn[];
  dimension: Dimension | null;
  /** The address's own parameters, but the dimension. */
  keep: Readonly<Record<string, string>>;
}

/** Provinces and days side by side, the weave of each dimension first; each figure of a status leads to what it counts. */
export function CompareTable(props: CompareTableProps) {
  const { words, language } = usePage();
  const { columns } = props;
  const {
    verdictThreshold: threshold = VERDICT_THRESHOLD,
    methodVersion = FIRST_VERSION,
  } = columns[0]?.card ?? {};
  const lines = useCompareLines(props.dimension, props.keep);
  return (
    <>
      <div
        className="scroll compare"
        tabIndex={0}
        role="region"
        aria-label={words.compare.title}
      >
        <table>
          <CompareHead columns={columns} />
          <tbody>
            {lines.map(({ key, name, cell }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {columns.map((column) => (
                  <td key={`${column.slug} ${column.day}`}>{cell(column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted">
        {words.compare.unknownHelp(formatShare(threshold, language))}{" "}
        {words.method.name}: <MethodLink version={methodVersion} />.
      </p>
    </>
  );
}

/** Provinces, and below them their days where there are several. */
function CompareHead({ columns }: Pick<CompareTableProps, "columns">) {
  const { words, language, today } = usePage();
  const href = useHref();
  const pathOf = (slug: string, day: string) =>
    href(`/provincias/${slug}`, { "as-of": day < today ? day : null });
  const slugs = [...new Set(columns.map(({ slug }) => slug))];
  const days = columns.length / slugs.length;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={days > 1 ? 2 : 1}>
          {words.compare.figure}
        </th>
        {columns
          .filter((_, index) => index % days === 0)
          .map(({ slug, name, day }) => (
            <th
              key={slug}
              scope={days > 1 ? "colgroup" : "col"}
              colSpan={days}
              className={days > 1 ? "group" : undefined}
            >
              <a
                href={
                  days > 1 ? href(`/provincias/${slug}`) : pathOf(slug, day)
                }
              >
                {name}
              </a>
            </th>
          ))}
      </tr>
      {days > 1 ? (
        <tr>
          {columns.map(({ slug, day }) => (
            <th key={`${slug} ${day}`} scope="col">
              <a href={pathOf(slug, day)}>{formatDay(day, language)}</a>
            </th>
          ))}
        </tr>
      ) : null}
    </thead>
  );
}
