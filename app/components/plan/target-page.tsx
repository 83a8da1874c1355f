import { limaDay, type Instant } from "#app/domain/text/calendar";
import type { Measurement } from "#app/domain/status/measure";
import type { Plan } from "#app/domain/plan/plan";
import type { Progress } from "#app/domain/status/progress";
import type { SuggestedStatus as Suggested } from "#app/domain/status/suggested-status";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { Target } from "#app/domain/plan/target";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { ClockNote } from "../layout/clock-note";
import { useHref, usePage } from "../layout/page";
import { Pager } from "../layout/pager";
import { AsOfForm } from "../scorecard/as-of-form";
import { StatusFlags } from "../status/status-flags";
import { StatusMark } from "../status/status-mark";
import type { Lineage } from "#app/domain/succession/succession";
import { LineageNotes } from "./lineage-notes";
import { Amendments } from "./amendments";
import { MeasureFacts } from "../status/measure-facts";
import { Passages } from "./passages";
import { Quotation } from "./quotation";
import { SuggestedStatus } from "../status/suggested-status";
import { TargetFacts } from "./target-facts";
import { Timeline } from "../update/timeline";

interface TargetPageProps {
  target: Target;
  reading: TargetReading;
  /** Since when others review again what its status rests on. */
  underReview: Instant | null;
  lineage: Lineage;
  plan: Plan;
  open: boolean;
  updates: readonly PublishedUpdate[];
  page: number;
  pages: number;
  measurements: readonly Measurement[];
  progress: Progress | null;
  suggested: Suggested | null;
  asOf: string;
  amendments: Parameters<typeof Amendments>[0]["amendments"];
}

/** One promise: the plan's sentence as the hero, where it stands, how it stands, what happened. */
export function TargetPage(props: TargetPageProps) {
  const { words } = usePage();
  const href = useHref();
  const { target, plan } = props;
  return (
    <>
      <ClockNote />
      <p className="crumbs">
        <a href={href(`/provincias/${target.provinceSlug}`)}>
          {target.provinceName}
        </a>{" "}
        · {words.dimension.label[target.dimension]} ·{" "}
        {words.plan.term(plan.term.id)}
      </p>
      <h1>
        {words.target.kind[target.kind]}{" "}
        <span className="code">{target.code}</span>
      </h1>
      <Quotation
        hero
        text={target.wording}
        passage={target.passages[0] ?? null}
      />
      <LineageNotes lineage={props.lineage} />
      <Standing {...props} />
      <div className="columns">
        <div>
          {target.contradiction === null ? null : (
            <div className="note" role="note">
              <h2>{words.target.contradiction}</h2>
              <p lang="es">{target.contradiction}</p>
            </div>
          )}
          {target.measure === null || props.progress === null ? null : (
            <MeasureFacts
              measure={target.measure}
              progress={props.progress}
              measurements={props.measurements}
              termStart={plan.term.start}
              deadline={target.deadline}
            />
          )}
          <Timeline
            code={target.code}
            updates={props.updates}
            open={props.open}
            followedAs={props.lineage.followed?.to ?? []}
          />
          <Pager
            page={props.page}
            pages={props.pages}
            hrefFor={(page) => href(`/metas/${target.code}`, { pagina: page })}
          />
        </div>
        <div className="side">
          <TargetFacts target={target} />
          <Passages target={target} />
          <Amendments amendments={props.amendments} />
          <Citation {...props} />
          <AsOfForm />
        </div>
      </div>
    </>
  );
}

function Standing(props: TargetPageProps) {
  const { words, language } = usePage();
  const { reading, suggested, updates, asOf, underReview } = props;
  return (
    <div className="standing">
      <p className="lead">
        <StatusMark status={reading.status} />{" "}
        <span className="small muted">
          {reading.effectiveDate === null
            ? words.target.statusAsOf(formatDay(asOf, language))
            : words.target.since(formatDay(reading.effectiveDate, language))}
        </span>{" "}
        <StatusFlags overdue={reading.overdue} late={reading.late} />
      </p>
      {underReview === null ? null : (
        <p className="small">
          <strong>{words.interest.underReview}</strong>{" "}
          {words.interest.restsOnReview(
            formatDay(limaDay(underReview), language),
          )}
        </p>
      )}
      <p className="small muted">{words.status.meaning[reading.status]}</p>
      <SuggestedStatus
        suggested={suggested}
        reading={reading}
        updates={updates}
      />
    </div>
  );
}

function Citation({ target, plan }: TargetPageProps) {
  const { words, language, origin, today } = usePage();
  const url = `${origin}/metas/${target.code}`;
  return (
    <section aria-labelledby="cite-title">
      <h2 id="cite-title">{words.target.cite}</h2>
      <p className="small">
        {words.target.citation(
          target.code,
          target.provinceName,
          plan.term.id,
          url,
          formatDay(today, language),
        )}
      </p>
    </section>
  );
}
