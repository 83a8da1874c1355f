import { DIMENSIONS, type Dimension } from "#app/domain/plan/dimension";
import { STATUSES, type Status } from "#app/domain/status/status";
import { formatNumber } from "#app/i18n/format";
import { SearchField } from "../form/search-field";
import { KeptFields } from "../layout/kept-fields";
import { usePage, useWords } from "../layout/page";

interface SearchFormProps {
  path: "/metas" | "/avances";
  provinces: readonly { slug: string; name: string; count: number }[];
  byDimension: Readonly<Record<Dimension, number>>;
  /** The statuses that can be chosen. */
  byStatus: Readonly<Partial<Record<Status, number>>>;
  filter: {
    buscar: string | null;
    provincia: string | null;
    dimension: Dimension | null;
    estado: Status | null;
  };
}

/** Words, province, dimension and status, each choice with how many promises or updates it would find. */
export function SearchForm(props: SearchFormProps) {
  const { provinces, filter } = props;
  const words = useWords();
  const counted = useCounted();
  return (
    <form method="get" action={props.path} role="search">
      <KeptFields />
      <SearchField
        label={words.search.label}
        hint={words.search.hint}
        searched={filter.buscar}
      />
      <div className="row">
        <label>
          {words.search.province}
          <select name="provincia" defaultValue={filter.provincia ?? ""}>
            <option value="">{words.search.allProvinces}</option>
            {provinces.map(({ slug, name, count }) => (
              <option key={slug} value={slug}>
                {counted(name, count)}
              </option>
            ))}
          </select>
        </label>
        <DimensionSelect chosen={filter.dimension} counts={props.byDimension} />
        <StatusSelect chosen={filter.estado} counts={props.byStatus} />
        <button>{words.search.go}</button>
      </div>
    </form>
  );
}

/** A choice of dimension, or all. */
export function DimensionSelect(props: {
  chosen: Dimension | null;
  counts?: Readonly<Record<Dimension, number>>;
}) {
  const words = useWords();
  const counted = useCounted();
  return (
    <label>
      {words.search.dimension}
      <select name="dimension" defaultValue={props.chosen ?? ""}>
        <option value="">{words.search.allDimensions}</option>
        {DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {counted(
              words.dimension.label[dimension],
              props.counts?.[dimension],
            )}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A choice of status, or all. */
export function StatusSelect(props: {
  chosen: Status | null;
  counts?: Readonly<Partial<Record<Status, number>>>;
}) {
  const { chosen, counts } = props;
  const choices = STATUSES.filter(
    (status) => counts === undefined || status in counts,
  );
  const words = useWords();
  const counted = useCounted();
  return (
    <label>
      {words.search.status}
      <select name="estado" defaultValue={chosen ?? ""}>
        <option value="">{words.search.allStatuses}</option>
        {choices.map((status) => (
          <option key={status} value={status}>
            {counted(words.status.label[status], counts?.[status])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Gives `Social (12)`, or the name alone where nobody counted. */
function useCounted() {
  const { language } = usePage();
  return (name: string, count: number | undefined) =>
    count === undefined ? name : `${name} (${formatNumber(count, language)})`;
}
