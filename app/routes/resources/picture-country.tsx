import { countryRows } from "#app/components/picture/named-rows";
import { WeavePicture } from "#app/components/picture/weave-picture";
import { knownSentences } from "#app/components/scorecard/answer-words";
import { country, plansInTotals } from "#app/domain/scorecard/country";
import { formatNumber } from "#app/i18n/format";
import { pictureLoader } from "#app/server/page/picture-loader.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

/** `GET /og/inicio.png`: the weaves of the country's provinces and their answer. */
export const loader = pictureLoader(async ({ db, clocks, facts }) => {
  const plans = plansInTotals(await listPublishedPlans(db), clocks);
  const planIds = plans.map(({ id }) => id);
  const scope = { planIds, kind: "target" as const };
  const readings = await listPublishedReadings(db, scope, clocks);
  const { total, provinces } = country(plans, readings, {
    ...clocks,
    ...(await findPublishedMethod(db, clocks.knownOn)),
  });
  const { words, language } = facts;
  const count = formatNumber(provinces.length, language);
  return (
    <WeavePicture
      facts={facts}
      title={words.home.title}
      subtitle={words.share.countryLine(count)}
      rows={countryRows(provinces, readings, words)}
      answer={knownSentences(total, facts)}
    />
  );
});
