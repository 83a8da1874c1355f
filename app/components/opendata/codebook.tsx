import { Fragment } from "react";
import type { Column } from "#app/domain/open-data/column";
import type { OpenTable } from "#app/domain/open-data/table";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { useWords } from "../layout/page";
import { CodeList } from "./code-list";
import { WideTable } from "../layout/wide-table";

/** What every column of every table means, from the descriptions by which the files are written. */
export function Codebook() {
  return OPEN_TABLES.map((table) => (
    <TableColumns key={table.name} table={table} />
  ));
}

function TableColumns({ table }: { table: OpenTable<OpenTableName> }) {
  const { opendata } = useWords();
  const { title, about } = opendata.table[table.name];
  const meanings: Record<string, string> = opendata.columns[table.name];
  return (
    <section id={table.name}>
      <h3>
        {title} · <span className="code">{table.name}.csv</span>
      </h3>
      <p>
        {about} {opendata.key}:{" "}
        <span className="code">{table.key.join(" + ")}</span>.
        {table.references.map((it) => (
          <Fragment key={it.table}>
            {" "}
            <span className="code">
              {opendata.pointsAt(
                it.columns.join(" + "),
                `${it.table}.${it.theirs.join(" + ")}`,
              )}
            </span>
            .
          </Fragment>
        ))}
      </p>
      <WideTable label={title}>
        <thead>
          <tr>
            <th scope="col">{opendata.column}</th>
            <th scope="col">{opendata.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(table.columns).map(([name, column]) => (
            <tr key={name}>
              <th scope="row">
                <span className="code">{name}</span>
                <div className="small muted">{opendata.types[column.type]}</div>
              </th>
              <td>
                {meanings[name]}
                <Notes column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

/** Codes that a column may hold, and whether it is always filled and where it comes from. */
function Notes({ column }: { column: Column }) {
  const { opendata } = useWords();
  const { required, enum: codes = [] } = column.constraints;
  const notes = [
    ...(column.derived ? [opendata.derived] : []),
    ...(required === true ? [opendata.required] : []),
  ];
  return (
    <div className="small muted">
      <CodeList codes={codes} />
      {codes.length > 0 && notes.length > 0 ? " · " : null}
      {notes.join(" · ")}
    </div>
  );
}
