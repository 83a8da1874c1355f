import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useHref, usePage } from "#app/components/layout/page";
import { useLoaderData } from "@remix-run/react";
import { QueueNote } from "#app/components/decision/queue-note";
import { pageMeta } from "#app/components/layout/page-meta";
import { MethodVersions } from "#app/components/method/method-versions";
import { Paragraphs } from "#app/components/layout/sections";
import { SecondLookRules } from "#app/components/status/second-look-rules";
import { StatusGuide } from "#app/components/status/status-guide";
import { MAX_EVIDENCE } from "#app/domain/evidence/evidence";
import { PARTLY_FULFILLED_WEIGHT } from "#app/domain/scorecard/scorecard";
import { NON_DELIVERY_REASONS } from "#app/domain/status/status";
import { SUMMARY_LENGTH } from "#app/domain/update/update-input";
import { formatNumber, formatShare } from "#app/i18n/format";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import { findPublishedQueueFigures } from "#db/queries/decision/queue-figures";
import { readSettingValues } from "#db/queries/method/settings";

/** The rules, with what this instance has set and how its queue stood on the day asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { knownOn } = readPublicQuery(request, context, {});
  return {
    settings: await readSettingValues(context.db, knownOn),
    versions: await listPublishedMethodVersions(context.db, knownOn),
    queue: await findPublishedQueueFigures(context.db, knownOn),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.methodology.title,
    description: words.methodology.lead,
  }));

export default function Methodology() {
  const { settings, versions, queue } = useLoaderData<typeof loader>();
  const { words, language } = usePage();
  const href = useHref();
  const { methodology } = words;
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className="prose">
      <h1>{methodology.title}</h1>
      <p className="lead">{methodology.lead}</p>
      <h2>{methodology.wordsTitle}</h2>
      <Paragraphs texts={methodology.wordsText} />
      <h2 id="estados">{methodology.statusTitle}</h2>
      <p>{methodology.statusText}</p>
      <StatusGuide ordinaryApprovals={settings.ordinary_approvals} />
      <h2>{methodology.evidenceTitle}</h2>
      <Paragraphs
        texts={methodology.evidenceText({
          min: number(SUMMARY_LENGTH.least),
          max: number(SUMMARY_LENGTH.most),
          evidence: number(MAX_EVIDENCE),
        })}
      />
      <h2>{methodology.statesTitle}</h2>
      <p>{methodology.statesText}</p>
      <SecondLookRules />
      <QueueNote figures={queue} />
      <h2>{methodology.countTitle}</h2>
      <Paragraphs
        texts={methodology.countText({
          threshold: formatShare(settings.verdict_threshold, language),
          weight: number(PARTLY_FULFILLED_WEIGHT),
        })}
      />
      <MethodVersions versions={versions} />
      <h2>{methodology.clocksTitle}</h2>
      <Paragraphs texts={methodology.clocksText} />
      <h2>{methodology.reasonsTitle}</h2>
      <ul>
        {NON_DELIVERY_REASONS.map((reason) => (
          <li key={reason}>{words.status.reason[reason]}</li>
        ))}
      </ul>
      <h2>{methodology.recordTitle}</h2>
      <p>
        {methodology.recordText}{" "}
        <a href={href("/registro")}>{methodology.seeRecord}</a>
      </p>
    </div>
  );
}
