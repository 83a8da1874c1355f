import type { ProvinceSummary } from "#app/domain/scorecard/country";
import { formatNumber, formatShare } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { Band } from "./band";
import { WideTable } from "../layout/wide-table";

/** Provinces with their weaves in small and what is known of each. */
export function ProvinceTable({
  provinces,
}: {
  provinces: readonly ProvinceSummary[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  return (
    <WideTable label={words.province.title}>
      <thead>
        <tr>
          <th scope="col">{words.province.name}</th>
          <th scope="col" className="num">
            {words.scorecard.coverage}
          </th>
          <th scope="col">{words.scorecard.weaveShort}</th>
        </tr>
      </thead>
      <tbody>
        {provinces.map((province) => (
          <tr key={province.slug}>
            <th scope="row">
              <a href={href(`/provincias/${province.slug}`)}>{province.name}</a>
            </th>
            <td className="num">
              {formatNumber(province.known, language)}/
              {formatNumber(province.targets, language)}
              <div className="small muted">
                {formatShare(
                  province.targets === 0
                    ? 0
                    : province.known / province.targets,
                  language,
                )}
              </div>
            </td>
            <td>
              <Band name={province.name} statuses={province.statuses} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
