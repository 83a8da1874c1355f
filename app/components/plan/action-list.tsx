import type { TargetKind } from "#app/domain/plan/target";
import { useHref, useWords } from "../layout/page";
import type { PromiseView } from "../scorecard/promise";
import { StatusMark } from "../status/status-mark";

/** An action or projection as its list draws it. */
export interface ActionView extends PromiseView {
  heading: string | null;
  serves: readonly string[];
}

/** Actions or projections of a plan under the plan's own headings; nothing where there are none. */
export function ActionList(props: {
  kind: TargetKind;
  items: readonly ActionView[];
}) {
  const words = useWords();
  if (props.items.length === 0) return null;
  return (
    <>
      <h2>{words.target.kindPlural[props.kind]}</h2>
      {runsByHeading(props.items).map(({ heading, items }) => (
        <section key={items[0]?.code}>
          {heading === null ? null : <h3 lang="es">{heading}</h3>}
          <ul className="list">
            {items.map((item) => (
              <li key={item.code} className="promise">
                <ActionItem item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ActionItem({ item }: { item: ActionView }) {
  const words = useWords();
  const href = useHref();
  return (
    <>
      <span className="code">{item.code}</span>
      <span>
        <a href={href(`/metas/${item.code}`)} lang="es">
          {item.wording}
        </a>
        {item.serves.map((code) => (
          <span key={code} className="small muted">
            {" "}
            {words.target.serves}{" "}
            <a className="code" href={href(`/metas/${code}`)}>
              {code}
            </a>
          </span>
        ))}
      </span>
      <span>
        <StatusMark status={item.status} />
      </span>
    </>
  );
}

/** Neighbours under one heading, in the plan's order. */
function runsByHeading(items: readonly ActionView[]) {
  const runs: { heading: string | null; items: ActionView[] }[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && last.heading === item.heading)
      last.items.push(item);
    else runs.push({ heading: item.heading, items: [item] });
  }
  return runs;
}
