import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { WideTable } from "../layout/wide-table";

/** Every file that can be downloaded, with what it holds and how many rows it has. */
export function FileList(props: { rows: Record<OpenTableName, number> }) {
  const { words, language } = usePage();
  const { opendata } = words;
  const href = useHref();
  return (
    <WideTable label={opendata.filesTitle}>
      <thead>
        <tr>
          <th scope="col">{opendata.file}</th>
          <th scope="col">{opendata.holds}</th>
          <th scope="col" className="num">
            {opendata.rows}
          </th>
        </tr>
      </thead>
      <tbody>
        {OPEN_TABLES.map(({ name }) => (
          <tr key={name}>
            <th scope="row">
              <a className="code" href={href(`/datos/${name}.csv`)}>
                {name}.csv
              </a>
            </th>
            <td>
              {opendata.table[name].about}{" "}
              <a className="small" href={`#${name}`}>
                {opendata.columnsOf(opendata.table[name].title)}
              </a>
            </td>
            <td className="num">{formatNumber(props.rows[name], language)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
