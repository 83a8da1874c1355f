import type { Dimension } from "#app/domain/dimension";
import type { Plan } from "#app/domain/plan";
import type { Province } from "#app/domain/province";
import type { Scorecard } from "#app/domain/scorecard";
import type { Status } from "#app/domain/status";
import type { TargetReading } from "#app/domain/target-reading";
import { formatNumber } from "#app/i18n/format";
import { ClockNote } from "../layout/clock-note";
import { useHref, usePage } from "../layout/page";
import { Pager } from "../layout/pager";
import { PlanFacts } from "../plan/plan-facts";
import { PromisesByDimension } from "../target/promises-by-dimension";
import { Answer } from "./answer";
import { AsOfForm } from "./as-of-form";
import type { PromiseView } from "./promise";
import { PromiseFilter } from "./promise-filter";
import { ScorecardFacts } from "./scorecard-facts";
import { StatusTable } from "./status-table";
import { Weave } from "./weave";

interface ScorecardPageProps {
  province: Province;
  plan: Plan;
  card: Scorecard;
  readings: readonly TargetReading[];
  promises: readonly PromiseView[];
  filter: {
    dimension: Dimension | null;
    status: Status | null;
    planId: string | null;
  };
  page: number;
  pages: number;
  others: number;
}

/** How a province stands: the answer, the weave, the figures, then its promises one by one. */
export function ScorecardPage(props: ScorecardPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { province, plan, card, filter } = props;
  const path = `/provincias/${province.slug}`;
  const keep = { plan: filter.planId };
  const filtered = {
    ...keep,
    dimension: filter.dimension,
    estado: filter.status,
  };
  return (
    <>
      <ClockNote />
      <p className="crumbs">
        <a href={href("/provincias")}>{words.province.title}</a> ·{" "}
        {province.regionName} · {words.plan.term(plan.term.id)}
      </p>
      <h1>{province.name}</h1>
      <Answer figures={{ ...card, termEnd: plan.term.end }} />
      <div className="columns">
        <section aria-label={words.scorecard.weave}>
          <Weave promises={props.readings} />
        </section>
        <div className="side">
          <StatusTable
            targets={card.targets}
            byStatus={card.byStatus}
            hrefFor={(status) =>
              `${href(path, { ...keep, estado: status })}#metas`
            }
          />
        </div>
      </div>
      <div className="columns">
        <div>
          <h2 id="metas">{words.scorecard.targetsTitle}</h2>
          <PromiseFilter
            path={path}
            keep={keep}
            dimension={filter.dimension}
            status={filter.status}
          />
          {props.promises.length === 0 ? (
            <p className="empty">
              {words.scorecard.noneMatch}{" "}
              <a href={href(path, keep)}>{words.scorecard.clear}</a>
            </p>
          ) : (
            <PromisesByDimension promises={props.promises} />
          )}
          <Pager
            page={props.page}
            pages={props.pages}
            hrefFor={(page) => href(path, { ...filtered, pagina: page })}
          />
          {props.others === 0 ? null : (
            <p>
              <a href={href(`${path}/acciones`, keep)}>
                {words.scorecard.actions(formatNumber(props.others, language))}
              </a>
            </p>
          )}
        </div>
        <div className="side">
          <ScorecardFacts figures={card} />
          <h2>{words.plan.title}</h2>
          <PlanFacts plan={plan} />
          <AsOfForm term={plan.term} keep={filtered} />
        </div>
      </div>
    </>
  );
}
