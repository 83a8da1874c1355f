import {
  BURST_DAYS,
  NIGHT_BURST,
  RECIPROCAL,
  type Burst,
} from "#app/domain/decision/second-look";
import { formatMoment, formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { hourText } from "../status/second-look-rules";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import { RingSignals } from "./ring-signals";
import { SamePersonSignals, type SamePersonProps } from "./same-person-signals";
import { PersonLinks } from "./person-links";

/** Two people and how many updates each approved of the other. */
export interface SignalPair {
  one: { id: string; name: string; approved: number };
  other: { id: string; name: string; approved: number };
}

interface SignalsPageProps extends Omit<SamePersonProps, "formToken"> {
  viewer: AdminViewer;
  done: string | null;
  pairs: readonly SignalPair[];
  rings: readonly (readonly { id: string; name: string }[])[];
  bursts: readonly (Burst & { name: string })[];
}

/** Where somebody else should look: people who publish each other, many approvals by night, accounts of one person. */
export function SignalsPage(props: SignalsPageProps) {
  const { words } = usePage();
  const { admin, samePerson, signal } = words;
  const { viewer, pairs, rings, bursts, done, problems } = props;
  const saved = done === null ? undefined : samePerson.saved[done];
  return (
    <AdminFrame
      viewer={viewer}
      title={signal.title}
      problems={problems}
      back={{ to: "/admin", label: admin.title }}
    >
      {saved === undefined ? null : (
        <p className="note" role="status">
          {saved}
        </p>
      )}
      <p className="lead">{signal.lead}</p>
      <Pairs pairs={pairs} />
      <RingSignals rings={rings} />
      <Bursts bursts={bursts} />
      <SamePersonSignals {...props} formToken={viewer.formToken} />
    </AdminFrame>
  );
}

function Pairs({ pairs }: Pick<SignalsPageProps, "pairs">) {
  const { words, language } = usePage();
  const { signal } = words;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="pairs-title">
      <h2 id="pairs-title">{signal.pairsTitle}</h2>
      <p>
        {signal.pairsText(number(RECIPROCAL.each), number(RECIPROCAL.days))}
      </p>
      {pairs.length === 0 ? <p className="empty">{signal.pairsNone}</p> : null}
      <ul className="list">
        {pairs.map(({ one, other }) => (
          <li key={`${one.id} ${other.id}`}>
            <p>
              <bdi>
                {signal.pair(
                  one.name,
                  number(one.approved),
                  other.name,
                  number(other.approved),
                )}
              </bdi>
            </p>
            <p className="small">
              <PersonLinks people={[one, other]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bursts({ bursts }: Pick<SignalsPageProps, "bursts">) {
  const { words, language } = usePage();
  const href = useHref();
  const { signal } = words;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="bursts-title">
      <h2 id="bursts-title">{signal.burstsTitle}</h2>
      <p>
        {signal.burstsText(
          number(NIGHT_BURST.approvals),
          hourText(NIGHT_BURST.fromHour),
          hourText(NIGHT_BURST.untilHour),
          number(BURST_DAYS),
        )}
      </p>
      {bursts.length === 0 ? (
        <p className="empty">{signal.burstsNone}</p>
      ) : null}
      <ul className="list">
        {bursts.map(({ deciderId, name, approvals, from, until }) => (
          <li key={`${deciderId} ${from}`}>
            <a href={href(`/admin/personas/${deciderId}`)}>
              <bdi>
                {signal.burst(
                  name,
                  number(approvals),
                  formatMoment(from, language),
                  formatMoment(until, language),
                )}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
