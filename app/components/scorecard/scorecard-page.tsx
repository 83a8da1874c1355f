import type { ComponentProps } from "react";
import type { Dimension } from "#app/domain/plan/dimension";
import type { Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import type { Scorecard } from "#app/domain/scorecard/scorecard";
import type { Status } from "#app/domain/status/status";
import type { Drift } from "#app/domain/status/status-drift";
import type { StatusChange } from "#app/domain/status/status-history";
import type { TargetReading } from "#app/domain/plan/target-reading";
import { formatNumber } from "#app/i18n/format";
import { EmbedSnippet } from "../embed/embed-snippet";
import { ClockNote } from "../layout/clock-note";
import { useHref, usePage } from "../layout/page";
import { Pager } from "../layout/pager";
import { PlanFacts, type PlanSource } from "../plan/plan-facts";
import { PromisesByDimension } from "../plan/promises-by-dimension";
import { DriftNote } from "../status/drift-note";
import { Answer } from "./answer";
import { AsOfForm } from "./as-of-form";
import type { PromiseView } from "./promise";
import { Changes, History, type PastWeave } from "./history";
import { PromiseFilter } from "./promise-filter";
import { ScorecardFacts } from "./scorecard-facts";
import { StatusTable } from "./status-table";
import { WaitingReplies } from "./waiting-replies";
import { Weave } from "./weave";

interface ScorecardPageProps {
  province: Province;
  plan: Plan;
  card: Scorecard;
  /** Where this site took from whose plan it is. */
  source: PlanSource | null;
  readings: readonly TargetReading[];
  /** How many of them rest on an update that others review again. */
  underReview: number;
  /** That more of them changed within a week than usual; null where not. */
  drift: Drift | null;
  /** Updates on which the government was asked for an answer that has not come. */
  waitingReplies: ComponentProps<typeof WaitingReplies>["waiting"];
  promises: readonly PromiseView[];
  past: readonly PastWeave[];
  changes: readonly StatusChange[];
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
  const { words } = usePage();
  const href = useHref();
  const { province, plan, card } = props;
  return (
    <>
      <ClockNote />
      <p className="crumbs">
        <a href={href("/provincias")}>{words.province.title}</a> ·{" "}
        {province.regionName} · {words.plan.term(plan.term.id)}
      </p>
      <h1>{province.name}</h1>
      <Answer figures={{ ...card, termEnd: plan.term.end }} />
      {props.underReview === 0 ? null : (
        <p className="small">
          {words.interest.underReviewCount(props.underReview)}
        </p>
      )}
      <DriftNote drift={props.drift} prefix={plan.prefix} />
      <WaitingReplies waiting={props.waitingReplies} />
      <Overview {...props} />
      <Promises {...props} />
    </>
  );
}

function pathOf({ province, filter }: ScorecardPageProps) {
  return {
    path: `/provincias/${province.slug}`,
    keep: { plan: filter.planId },
  };
}

function Overview(props: ScorecardPageProps) {
  const { words } = usePage();
  const href = useHref();
  const { province, card } = props;
  const { path, keep } = pathOf(props);
  return (
    <div className="columns">
      <section aria-label={words.scorecard.weave}>
        <Weave promises={props.readings} />
        <Changes changes={props.changes} />
        <History
          name={province.name}
          path={path}
          keep={keep}
          past={props.past}
        />
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
  );
}

function Promises(props: ScorecardPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { filter } = props;
  const { path, keep } = pathOf(props);
  const filtered = {
    ...keep,
    dimension: filter.dimension,
    estado: filter.status,
  };
  return (
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
        <p>
          <a href={href(`${path}/audiencia`, keep)}>{words.hearing.title}</a>
        </p>
        <p>
          <a href={href(`/aportar/provincia/${props.province.slug}`)}>
            {words.unsent.fieldLink(props.province.name)}
          </a>
        </p>
        {props.others === 0 ? null : (
          <p>
            <a href={href(`${path}/acciones`, keep)}>
              {words.scorecard.actions(formatNumber(props.others, language))}
            </a>
          </p>
        )}
      </div>
      <div className="side">
        <ScorecardFacts figures={props.card} />
        <h2>{words.plan.title}</h2>
        <PlanFacts plan={props.plan} source={props.source} />
        <AsOfForm keep={filtered} />
        <EmbedSnippet province={props.province} planId={filter.planId} />
      </div>
    </div>
  );
}
