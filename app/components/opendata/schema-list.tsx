import { Fragment } from "react";
import type { ReadField, ReadSchema } from "#app/domain/api/openapi-reading";
import { usePage, useWords } from "../layout/page";
import { CodeList } from "./code-list";
import { fieldMeaning } from "./field-meaning";
import { WideTable } from "../layout/wide-table";

/** What the API answers, field by field; lists are said once, above. */
export function SchemaList(props: {
  schemas: readonly ReadSchema[];
  examples: Readonly<Record<string, unknown>>;
}) {
  return props.schemas
    .filter(({ name }) => !name.endsWith("List"))
    .map((schema) => (
      <SchemaFields
        key={schema.name}
        schema={schema}
        example={props.examples[schema.name]}
      />
    ));
}

function SchemaFields(props: { schema: ReadSchema; example: unknown }) {
  const { schema, example } = props;
  const { apidocs } = useWords();
  return (
    <section id={schema.name}>
      <h3 className="code">{schema.name}</h3>
      <WideTable label={schema.name}>
        <thead>
          <tr>
            <th scope="col">{apidocs.field}</th>
            <th scope="col">{apidocs.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {schema.fields.map((field) => (
            <Field key={field.name} schema={schema.name} field={field} />
          ))}
        </tbody>
      </WideTable>
      {example === undefined ? null : (
        <Example name={schema.name} of={example} />
      )}
    </section>
  );
}

function Field({ schema, field }: { schema: string; field: ReadField }) {
  const words = useWords();
  const { apidocs } = words;
  const [type = "", list = ""] = field.type.split(/(?=\[\]$)/);
  const name = apidocs.types[type] ?? type;
  return (
    <tr>
      <th scope="row">
        <FieldName name={field.name} />
        <div className="small muted">
          {name}
          {list}
          {field.nullable ? ` ${apidocs.orNull}` : null}
        </div>
      </th>
      <td>
        {fieldMeaning(words, schema, field.name) ?? field.description}
        <div className="small muted">
          <CodeList codes={field.values} />
        </div>
      </td>
    </tr>
  );
}

/** `measure.goal`, which may break after its dot where a page is narrow. */
function FieldName({ name }: { name: string }) {
  return name.split(/(?<=\.)/).map((part, index) => (
    <Fragment key={part}>
      {index === 0 ? null : <wbr />}
      <span className="code">{part}</span>
    </Fragment>
  ));
}

function Example(props: { name: string; of: unknown }) {
  const { apidocs } = usePage().words;
  const title = apidocs.exampleOf(props.name);
  return (
    <details>
      <summary>{title}</summary>
      {props.of === null ? (
        <p>{apidocs.noExample}</p>
      ) : (
        <pre
          className="scroll small"
          tabIndex={0}
          role="region"
          aria-label={title}
        >
          {JSON.stringify(props.of, null, 2)}
        </pre>
      )}
    </details>
  );
}
