import { DIMENSIONS, type Dimension } from "#app/domain/dimension";
import { STATUSES, type Status } from "#app/domain/status";
import { KeptFields } from "../layout/kept-fields";
import { useWords } from "../layout/page";

interface SearchFormProps {
  provinces: readonly { slug: string; name: string }[];
  filter: {
    buscar: string | null;
    provincia: string | null;
    dimension: Dimension | null;
    estado: Status | null;
  };
}

/** Words, province, dimension and status: everything a search over the promises can ask. */
export function SearchForm({ provinces, filter }: SearchFormProps) {
  const words = useWords();
  return (
    <form method="get" action="/metas" role="search">
      <KeptFields />
      <div className="field">
        <label className="field-label" htmlFor="buscar">
          {words.search.label}
        </label>
        <p className="field-hint" id="buscar-hint">
          {words.search.hint}
        </p>
        <input
          type="search"
          id="buscar"
          name="buscar"
          maxLength={100}
          defaultValue={filter.buscar ?? ""}
          aria-describedby="buscar-hint"
        />
      </div>
      <div className="row">
        <label>
          {words.search.province}
          <select name="provincia" defaultValue={filter.provincia ?? ""}>
            <option value="">{words.search.allProvinces}</option>
            {provinces.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <DimensionSelect chosen={filter.dimension} />
        <StatusSelect chosen={filter.estado} />
        <button>{words.search.go}</button>
      </div>
    </form>
  );
}

/** A choice of dimension, or all. */
export function DimensionSelect({ chosen }: { chosen: Dimension | null }) {
  const words = useWords();
  return (
    <label>
      {words.search.dimension}
      <select name="dimension" defaultValue={chosen ?? ""}>
        <option value="">{words.search.allDimensions}</option>
        {DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {words.dimension.label[dimension]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A choice of status, or all. */
export function StatusSelect({ chosen }: { chosen: Status | null }) {
  const words = useWords();
  return (
    <label>
      {words.search.status}
      <select name="estado" defaultValue={chosen ?? ""}>
        <option value="">{words.search.allStatuses}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {words.status.label[status]}
          </option>
        ))}
      </select>
    </label>
  );
}
