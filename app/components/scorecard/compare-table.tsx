import type { ReactNode } from "react";
import type { ComparedProvince } from "#app/domain/comparison";
import { DIMENSIONS } from "#app/domain/dimension";
import { VERDICT_THRESHOLD } from "#app/domain/scorecard";
import { STATUSES, type Status } from "#app/domain/status";
import { formatNumber, formatShare } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { Band } from "./band";

interface CompareTableProps {
  provinces: readonly ComparedProvince[];
}

/** One line of the table: what it says of each province. */
interface Line {
  key: string;
  name: ReactNode;
  cell(province: ComparedProvince): ReactNode;
}

/** Provinces side by side, coverage first; each figure of a status leads to what it counts. */
export function CompareTable({ provinces }: CompareTableProps) {
  const { words, language } = usePage();
  const href = useHref();
  const lines = useLines();
  return (
    <div
      className="scroll"
      tabIndex={0}
      role="region"
      aria-label={words.compare.title}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.compare.figure}</th>
            {provinces.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={href(`/provincias/${slug}`)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, cell }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {provinces.map((province) => (
                <td key={province.slug}>{cell(province)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">
        {words.compare.unknownHelp(formatShare(VERDICT_THRESHOLD, language))}
      </p>
    </div>
  );
}

function useLines(): Line[] {
  const { words, language } = usePage();
  const { scorecard, compare } = words;
  const share = (value: number) => formatShare(value, language);
  const number = (value: number) => formatNumber(value, language);
  const line = (
    key: string,
    name: ReactNode,
    cell: (card: ComparedProvince["card"]) => ReactNode,
  ): Line => ({ key, name, cell: ({ card }) => cell(card) });
  return [
    {
      key: "weave",
      name: scorecard.weaveShort,
      cell: ({ name, statuses }) => <Band name={name} statuses={statuses} />,
    },
    line("count", scorecard.count, (card) => number(card.targets)),
    line("coverage", scorecard.coverage, (card) => share(card.coverage)),
    line("judged", scorecard.judged, (card) => share(card.judged)),
    line("fulfilment", scorecard.fulfilment, ({ fulfilment }) =>
      fulfilment === null ? compare.unknown : share(fulfilment),
    ),
    line("overdue", scorecard.overdue, (card) => number(card.overdue)),
    ...STATUSES.map((status) => ({
      key: status,
      name: <StatusMark status={status} />,
      cell: (province: ComparedProvince) => (
        <StatusCount province={province} status={status} />
      ),
    })),
    ...DIMENSIONS.map((dimension) =>
      line(
        dimension,
        `${words.dimension.label[dimension]}: ${compare.known}`,
        ({ byDimension }) => {
          const { targets, byStatus } = byDimension[dimension];
          return `${number(targets - byStatus.no_information)}/${number(targets)}`;
        },
      ),
    ),
  ];
}

function StatusCount(props: { province: ComparedProvince; status: Status }) {
  const { language } = usePage();
  const href = useHref();
  const { province, status } = props;
  const count = province.card.byStatus[status];
  if (count === 0) return <>0</>;
  const path = href(`/provincias/${province.slug}`, {
    plan: province.planId,
    estado: status,
  });
  return <a href={`${path}#metas`}>{formatNumber(count, language)}</a>;
}
