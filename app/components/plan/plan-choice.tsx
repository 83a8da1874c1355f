import type { Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import { useHref, useWords } from "../layout/page";
import { OrganizationName } from "./organization-name";

/** A province with several plans of which none is known to govern: the reader chooses first. */
export function PlanChoice(props: {
  province: Province;
  plans: readonly Plan[];
}) {
  const words = useWords();
  const href = useHref();
  return (
    <>
      <h1>{props.province.name}</h1>
      <p className="lead">{words.plan.choose}</p>
      <ul className="list">
        {props.plans.map((plan) => (
          <li key={plan.id}>
            <a
              href={href(`/provincias/${props.province.slug}`, {
                plan: plan.id,
              })}
            >
              <OrganizationName name={plan.organization} />
            </a>
            <div className="small muted">
              {words.plan.term(plan.term.id)} ·{" "}
              {words.plan.mandate[plan.mandate]}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
