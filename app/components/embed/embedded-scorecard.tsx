import type { Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import type { Scorecard } from "#app/domain/scorecard/scorecard";
import { STATUSES, type Status } from "#app/domain/status/status";
import type { TargetReading } from "#app/domain/plan/target-reading";
import { formatDay, formatNumber } from "#app/i18n/format";
import type { Words } from "#app/i18n/words";
import { useHref, usePage } from "../layout/page";
import { Answer } from "../scorecard/answer";
import { Band } from "../scorecard/band";
import { Weave } from "../scorecard/weave";
import { StatusIcon } from "../status/status-mark";

/** A longer plan shows its weave as one picture. */
const MOST_STITCHES = 60;

interface EmbeddedScorecardProps {
  province: Province;
  plan: Plan;
  card: Scorecard;
  readings: readonly TargetReading[];
  /** The plan that the address names, which the link to the whole page keeps. */
  planId: string | null;
}

/** A province's answer and weave, small enough for a frame on another site. */
export function EmbeddedScorecard(props: EmbeddedScorecardProps) {
  const { province, plan, card, readings } = props;
  const { language, words } = usePage();
  const statuses = readings.map(({ status }) => status);
  return (
    <>
      <h1>{province.name}</h1>
      <p className="small muted">
        {province.regionName} · {words.plan.term(plan.term.id)} ·{" "}
        {words.layout.asOf(formatDay(card.asOf, language))}
      </p>
      <Answer figures={{ ...card, termEnd: plan.term.end }} />
      {readings.length > MOST_STITCHES ? (
        <p>
          <Band name={province.name} statuses={statuses} />
        </p>
      ) : (
        <Weave promises={readings} />
      )}
      <Key byStatus={card.byStatus} />
      <FullPage province={province} planId={props.planId} />
    </>
  );
}

/** What the shapes of the weave mean and how many there are of each. */
function Key({ byStatus }: { byStatus: Scorecard["byStatus"] }) {
  const { language, words } = usePage();
  const present = STATUSES.filter((status) => byStatus[status] > 0);
  return (
    <ul className="key">
      {present.map((status) => (
        <li key={status}>
          <StatusIcon status={status} />{" "}
          {formatNumber(byStatus[status], language)}{" "}
          {countedName(status, byStatus[status], words)}
        </li>
      ))}
    </ul>
  );
}

function countedName(
  status: Status,
  count: number,
  { status: { label, plural } }: Words,
): string {
  return count === 1 ? label[status].toLocaleLowerCase() : plural[status];
}

/** The way to the whole page, which opens beside the page that quotes it. */
export function FullPage(props: {
  province: Pick<Province, "slug">;
  planId: string | null;
}) {
  const { words } = usePage();
  const href = useHref();
  const path = `/provincias/${props.province.slug}`;
  return (
    <p>
      <a href={href(path, { plan: props.planId })} rel="noopener">
        {words.share.seeFull}
      </a>{" "}
      · <strong>{words.layout.siteName}</strong>
    </p>
  );
}
