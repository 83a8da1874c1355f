import type { ReactNode } from "react";
import { limaDay, type Instant } from "#app/domain/text/calendar";
import { formatDay, formatNumber, formatShare } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { MethodLink } from "../method/method-link";

/** The figures of a scorecard beside its weave. */
export interface ScorecardFigures {
  coverage: number;
  judged: number;
  verdictThreshold: number;
  methodVersion: number;
  overdue: number;
  fulfilment: number | null;
  evidenceItems: number;
  lastUpdate: Instant | null;
}

/** Coverage beside every percentage; fulfilment only where enough verdicts stand. */
export function ScorecardFacts({ figures }: { figures: ScorecardFigures }) {
  const { words, language } = usePage();
  const { scorecard } = words;
  const share = (value: number) => formatShare(value, language);
  return (
    <dl className="facts">
      <Fact name={scorecard.coverage} help={scorecard.coverageHelp}>
        {share(figures.coverage)}
      </Fact>
      <Fact name={scorecard.judged}>{share(figures.judged)}</Fact>
      <Fact
        name={scorecard.fulfilment}
        help={
          figures.fulfilment === null
            ? scorecard.fulfilmentUnknown(share(figures.verdictThreshold))
            : scorecard.fulfilmentHelp
        }
      >
        {figures.fulfilment === null ? "–" : share(figures.fulfilment)}
      </Fact>
      <Fact name={scorecard.overdue}>
        {formatNumber(figures.overdue, language)}
      </Fact>
      <Fact name={scorecard.evidenceItems}>
        {formatNumber(figures.evidenceItems, language)}
      </Fact>
      <Fact name={scorecard.lastUpdate}>
        {figures.lastUpdate === null
          ? scorecard.never
          : formatDay(limaDay(figures.lastUpdate), language)}
      </Fact>
      <Fact name={words.method.name}>
        <MethodLink version={figures.methodVersion} />
      </Fact>
    </dl>
  );
}

function Fact(props: { name: string; help?: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {props.children}
        {props.help === undefined ? null : (
          <div className="small muted">{props.help}</div>
        )}
      </dd>
    </>
  );
}
