import type { ReactNode } from "react";
import type { ComparedColumn } from "#app/domain/scorecard/comparison";
import { DIMENSIONS, type Dimension } from "#app/domain/plan/dimension";
import { STATUSES, type Status } from "#app/domain/status/status";
import { formatDay, formatNumber, formatShare } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { Band } from "./band";

/** One line of the table: what it says of each column. */
export interface CompareLine {
  key: string;
  name: ReactNode;
  cell(column: ComparedColumn): ReactNode;
}

/** The lines of a comparison: the weave of each dimension (of one, where one was chosen), the figures, the statuses. */
export function useCompareLines(
  chosen: Dimension | null,
  keep: Readonly<Record<string, string>>,
): CompareLine[] {
  const { words, language } = usePage();
  const { scorecard, compare } = words;
  const share = (value: number) => formatShare(value, language);
  const number = (value: number) => formatNumber(value, language);
  const figure = (
    key: string,
    name: string,
    text: (card: ComparedColumn["card"]) => string,
  ): CompareLine => ({ key, name, cell: ({ card }) => text(card) });
  const dimensions = chosen === null ? DIMENSIONS : [chosen];
  return [
    ...dimensions.map((dimension) => ({
      key: dimension,
      name: <DimensionName dimension={dimension} chosen={chosen} keep={keep} />,
      cell: (column: ComparedColumn) => (
        <DimensionCell column={column} dimension={dimension} />
      ),
    })),
    figure("count", scorecard.count, ({ targets }) => number(targets)),
    figure("coverage", scorecard.coverage, ({ coverage }) => share(coverage)),
    figure("judged", scorecard.judged, ({ judged }) => share(judged)),
    figure("fulfilment", scorecard.fulfilment, ({ fulfilment }) =>
      fulfilment === null ? compare.unknown : share(fulfilment),
    ),
    figure("overdue", scorecard.overdue, ({ overdue }) => number(overdue)),
    ...STATUSES.map((status) => ({
      key: status,
      name: <StatusMark status={status} />,
      cell: (column: ComparedColumn) => (
        <StatusCount column={column} status={status} dimension={chosen} />
      ),
    })),
  ];
}

/** Leads to the comparison of this dimension alone, and back to all. */
function DimensionName(props: {
  dimension: Dimension;
  chosen: Dimension | null;
  keep: Readonly<Record<string, string>>;
}) {
  const { words } = usePage();
  const href = useHref();
  const { dimension, chosen, keep } = props;
  const label = words.dimension.label[dimension];
  const clocks = keep["fechas"] ? { "as-of": null } : {};
  return chosen === null ? (
    <a href={href("/comparar", { ...keep, ...clocks, dimension })}>{label}</a>
  ) : (
    <>
      {label}{" "}
      <a className="small" href={href("/comparar", { ...keep, ...clocks })}>
        {words.search.allDimensions}
      </a>
    </>
  );
}

function DimensionCell(props: {
  column: ComparedColumn;
  dimension: Dimension;
}) {
  const { words, language } = usePage();
  const { column, dimension } = props;
  const statuses = column.statuses[dimension];
  if (statuses.length === 0) return <>{words.compare.noTargets}</>;
  const known = statuses.filter((status) => status !== "no_information");
  const number = (value: number) => formatNumber(value, language);
  const name = [
    column.name,
    words.dimension.label[dimension],
    formatDay(column.day, language),
  ].join(", ");
  return (
    <>
      <Band name={name} statuses={statuses} />
      <span className="small muted">
        {words.compare.knownOf(number(known.length), number(statuses.length))}
      </span>
    </>
  );
}

function StatusCount(props: {
  column: ComparedColumn;
  status: Status;
  dimension: Dimension | null;
}) {
  const { language, today } = usePage();
  const href = useHref();
  const { column, status, dimension } = props;
  const count = column.card.byStatus[status];
  if (count === 0) return <>0</>;
  const path = href(`/provincias/${column.slug}`, {
    plan: column.planId,
    dimension,
    estado: status,
    "as-of": column.day < today ? column.day : null,
  });
  return <a href={`${path}#metas`}>{formatNumber(count, language)}</a>;
}
