import { DIMENSIONS } from "#app/domain/plan/dimension";
import { VERDICTS } from "#app/domain/status/status";
import {
  countIn,
  type CountsByDimension,
} from "#app/domain/status/status-counts";
import { formatNumber, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { WideTable } from "../layout/wide-table";

/** Targets of each dimension, and of how many something is known or settled. */
export function DimensionTable({
  byDimension,
}: {
  byDimension: CountsByDimension;
}) {
  const { words, language } = usePage();
  const { scorecard } = words;
  const number = (count: number) => formatNumber(count, language);
  return (
    <WideTable label={words.hearing.byDimension}>
      <thead>
        <tr>
          <th scope="col">{words.dimension.title}</th>
          {[
            scorecard.count,
            words.hearing.known,
            scorecard.coverage,
            scorecard.judged,
          ].map((title) => (
            <th key={title} scope="col" className="num">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DIMENSIONS.map((dimension) => {
          const { targets, byStatus } = byDimension[dimension];
          const known = targets - byStatus.no_information;
          return (
            <tr key={dimension}>
              <th scope="row">{words.dimension.label[dimension]}</th>
              <td className="num">{number(targets)}</td>
              <td className="num">{number(known)}</td>
              <td className="num">
                {targets === 0 ? "–" : formatShare(known / targets, language)}
              </td>
              <td className="num">{number(countIn(byStatus, VERDICTS))}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
