import type { ReadPath } from "#app/domain/api/openapi-reading";
import { useWords } from "../layout/page";
import { CodeList } from "./code-list";

/** Addresses of the API, each with what it takes, what it answers and one that can be tried. */
export function PathList(props: {
  paths: readonly ReadPath[];
  examples: Readonly<Record<string, string>>;
}) {
  return props.paths.map((path) => (
    <PathItem
      key={path.path}
      path={path}
      example={props.examples[path.path] ?? null}
    />
  ));
}

function PathItem(props: { path: ReadPath; example: string | null }) {
  const { path, example } = props;
  const { apidocs } = useWords();
  return (
    <section>
      <h3 className="code">GET /api/v1{path.path}</h3>
      <p>{apidocs.path[path.path] ?? path.summary}</p>
      <p>
        {apidocs.answers} <Answer name={path.answer} />. {apidocs.refusals}{" "}
        <span className="code">{path.refusals.join(", ")}</span>.
      </p>
      {example === null ? null : (
        <p>
          {apidocs.example}:{" "}
          <a className="hash" href={example}>
            {example}
          </a>
        </p>
      )}
      <details>
        <summary>{apidocs.parameters}</summary>
        <dl>
          {path.parameters.map((it) => (
            <div key={it.name}>
              <dt>
                <span className="code">{it.name}</span> ·{" "}
                {apidocs.types[it.type] ?? it.type}
              </dt>
              <dd>
                {apidocs.parameterOf[it.name] ?? it.description}
                {it.values.length === 0 ? null : (
                  <>
                    {": "}
                    <CodeList codes={it.values} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Answer({ name }: { name: string }) {
  const { apidocs } = useWords();
  const item = name.replace(/List$/, "");
  const link = (
    <a className="code" href={`#${item}`}>
      {item}
    </a>
  );
  if (item === name) return link;
  return (
    <>
      {apidocs.listOf} {link}
    </>
  );
}
