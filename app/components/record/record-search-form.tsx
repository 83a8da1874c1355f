import {
  ENTRY_KINDS,
  type EntryKind,
} from "#app/domain/record/record-subjects";
import { formatNumber } from "#app/i18n/format";
import { SearchField } from "../form/search-field";
import { KeptFields } from "../layout/kept-fields";
import { usePage } from "../layout/page";

/** A code, province, day or id, and what the entries are about; with how many there are, where somebody looked for some. */
export function RecordSearchForm(props: {
  filter: { buscar: string | null; tipo: EntryKind | null };
  found: number | null;
}) {
  const { words, language } = usePage();
  const { proof } = words;
  const { filter, found } = props;
  return (
    <form method="get" action="/registro" role="search">
      <KeptFields />
      <SearchField
        label={proof.search}
        hint={proof.searchHint}
        searched={filter.buscar}
      />
      <div className="row">
        <label>
          {proof.kind}
          <select name="tipo" defaultValue={filter.tipo ?? ""}>
            <option value="">{proof.allKinds}</option>
            {ENTRY_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {proof.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <button>{proof.go}</button>
      </div>
      {found === null || found === 0 ? null : (
        <p>{proof.found(formatNumber(found, language), found)}</p>
      )}
    </form>
  );
}
