import { provinceRows } from "#app/components/picture/named-rows";
import { WeavePicture } from "#app/components/picture/weave-picture";
import { knownSentences } from "#app/components/scorecard/answer-words";
import { choosePlan } from "#app/domain/plan/plan-choice";
import { scorecard } from "#app/domain/scorecard/scorecard";
import {
  pictureLoader,
  type PictureQuestion,
} from "#app/server/page/picture-loader.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince } from "#db/queries/province/provinces";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findPublishedMethod } from "#db/queries/method/method-of-day";

/** `GET /og/provincias/:slug.png`: a province's weave and its answer. */
export const loader = pictureLoader(async (question) => {
  const { db, name: slug, facts } = question;
  const province = await findProvince(db, slug);
  if (province === null) return null;
  const plan = await planOf(question);
  if (plan === null) return null;
  const { words } = facts;
  const { name, regionName } = province;
  if (plan.kind !== "plan") {
    const answer =
      plan.kind === "none" ? words.share.noPlan : words.plan.choose;
    return (
      <WeavePicture
        {...{ facts, title: name, subtitle: regionName, answer: [answer] }}
        rows={[]}
      />
    );
  }
  const { term, id } = plan.plan;
  const readings = await listPublishedReadings(
    db,
    { planIds: [id], kind: "target" },
    question.clocks,
  );
  const { asOf, knownOn } = question.clocks;
  const method = await findPublishedMethod(db, knownOn);
  const card = scorecard(readings, { term, asOf, ...method });
  return (
    <WeavePicture
      facts={facts}
      title={name}
      subtitle={`${regionName} · ${words.plan.term(term.id)}`}
      rows={provinceRows(readings, words)}
      answer={knownSentences(card, facts)}
    />
  );
});

/** The plan that was asked for, or that stands for the province; null where it has no such plan. */
async function planOf({ db, name, planId, clocks }: PictureQuestion) {
  const plans = await listPublishedPlans(db, { provinceSlug: name });
  if (planId === null) return choosePlan(plans, clocks.asOf);
  const plan = plans.find(({ id }) => id === planId);
  return plan === undefined ? null : { kind: "plan" as const, plan };
}
