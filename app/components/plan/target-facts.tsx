import type { ReactNode } from "react";
import type { Target } from "#app/domain/plan/target";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** What stands beside a promise in the plan: problem, objective, deadline, how it could be checked. */
export function TargetFacts({ target }: { target: Target }) {
  const { words, language } = usePage();
  const href = useHref();
  const { target: text } = words;
  return (
    <dl className="facts">
      <Quoted name={text.problem} quote={target.problem} />
      <Quoted name={text.objective} quote={target.objective} />
      <Quoted name={text.heading} quote={target.heading} />
      {target.serves.length === 0 ? null : (
        <Fact name={text.serves}>
          {target.serves.map((code, index) => (
            <span key={code}>
              {index > 0 ? ", " : null}
              <a href={href(`/metas/${code}`)}>{code}</a>
            </span>
          ))}
        </Fact>
      )}
      <Fact name={text.deadline}>
        {formatDay(target.deadline, language)} (
        {target.deadlineBasis === "stated"
          ? text.deadlineStated
          : text.deadlineTerm}
        )
      </Fact>
      {target.verifiability === null ? null : (
        <Fact name={text.verifiabilityTitle}>
          {text.verifiability[target.verifiability]}
        </Fact>
      )}
    </dl>
  );
}

function Quoted({ name, quote }: { name: string; quote: string | null }) {
  if (quote === null) return null;
  return (
    <Fact name={name}>
      <q lang="es">{quote}</q>
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
