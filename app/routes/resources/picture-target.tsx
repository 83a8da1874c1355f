import { TargetPicture } from "#app/components/picture/target-picture";
import { pictureLoader } from "#app/server/page/picture-loader.server";
import { findPublishedPlan } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { findPublishedTarget } from "#db/queries/plan/targets";

/** `GET /og/metas/:code.png`: a promise in the plan's own words, how it stands, and its place in the weave. */
export const loader = pictureLoader(async ({ db, name, clocks, facts }) => {
  const found = await findPublishedTarget(db, name, clocks);
  if (found === null) return null;
  const { target, reading } = found;
  const plan = await findPublishedPlan(db, target.planId);
  if (plan === null) return null;
  const scope = { planIds: [plan.id], kind: "target" as const };
  const readings =
    target.kind === "target"
      ? await listPublishedReadings(db, scope, clocks)
      : [];
  return (
    <TargetPicture
      facts={facts}
      code={target.code}
      wording={target.wording}
      status={reading.status}
      overdue={reading.overdue}
      late={reading.late}
      provinceName={target.provinceName}
      dimension={target.dimension}
      termId={plan.term.id}
      weave={readings.map(({ code, status }) => ({
        status,
        isMarked: code === target.code,
      }))}
    />
  );
});
