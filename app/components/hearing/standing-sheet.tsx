import { formatDay, formatDayInWords, formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { OrganizationName } from "../plan/organization-name";
import { Answer } from "../scorecard/answer";
import { ScorecardFacts } from "../scorecard/scorecard-facts";
import { StatusTable } from "../scorecard/status-table";
import { WaitingReplies } from "../scorecard/waiting-replies";
import { Weave } from "../scorecard/weave";
import { DimensionTable } from "./dimension-table";
import type { HearingView } from "./hearing-view";
import { QrPicture } from "./qr-picture";

/** The first sheet: how the plan stands. */
export function StandingSheet(view: HearingView) {
  const { words, demo } = usePage();
  const href = useHref();
  const { province, plan, card } = view;
  return (
    <section className="sheet" aria-labelledby="hearing-title">
      {demo ? (
        <p className="paper-only note">{words.layout.demoBanner}</p>
      ) : null}
      <SheetHead {...view} />
      <Answer figures={{ ...card, termEnd: plan.term.end }} />
      <Weave promises={view.readings} />
      <div className="halves">
        <StatusTable
          targets={card.targets}
          byStatus={card.byStatus}
          hrefFor={(estado) =>
            `${href(`/provincias/${province.slug}`, { plan: plan.id, estado })}#metas`
          }
        />
        <ScorecardFacts figures={card} />
      </div>
      <DimensionTable byDimension={card.byDimension} />
      <p>
        ◥ {words.status.overdue}. {words.hearing.silence}
      </p>
      <WaitingReplies waiting={view.waitingReplies} />
      <RecordLine {...view} />
    </section>
  );
}

function SheetHead({ province, plan, card, online, knownOn }: HearingView) {
  const { words, language, today } = usePage();
  return (
    <div className="sheet-head">
      <div>
        <p className="kicker">
          {words.layout.siteName} · {words.hearing.kicker}
        </p>
        <h1 id="hearing-title">
          {province.name} <small>{province.regionName}</small>
        </h1>
        <p>
          {words.plan.title}, {words.plan.term(plan.term.id).toLowerCase()}.{" "}
          <strong>
            <OrganizationName name={plan.organization} />
          </strong>
          {". "}
          {words.plan.mandate[plan.mandate]}.
        </p>
        <p>
          <strong>
            {words.hearing.asOf(formatDayInWords(card.asOf, language))}.
          </strong>{" "}
          {knownOn < today
            ? `${words.layout.knownOn(formatDay(knownOn, language))}.`
            : null}
        </p>
        <p className="small">
          {words.hearing.online}{" "}
          <a className="hash" href={online.address}>
            {online.address}
          </a>
        </p>
      </div>
      <QrPicture
        size={online.size}
        path={online.path}
        name={words.hearing.qrOf(online.address)}
      />
    </div>
  );
}

function RecordLine({ record }: HearingView) {
  const { words, language } = usePage();
  return (
    <p className="small sheet-foot">
      {words.hearing.record(formatNumber(record.size, language))}{" "}
      <span className="hash">{record.root}</span>. {words.hearing.recordHelp}{" "}
      <span className="paper-only">{words.hearing.sheet("1")}.</span>
    </p>
  );
}
