import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AppointmentList } from "#app/components/interest/appointment-list";
import { ModeratorTable } from "#app/components/interest/moderator-table";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedAppointments } from "#db/queries/account/appointments";
import { listPublishedModerators } from "#db/queries/update/published-moderators";

/** Who moderates today; the record tells of other days. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  readPublicQuery(request, context, {});
  return {
    moderators: await listPublishedModerators(context.db),
    appointments: await listPublishedAppointments(context.db),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.interest.moderators,
    description: words.interest.moderatorsLead,
  }));

export default function Moderators() {
  const { moderators, appointments } = useLoaderData<typeof loader>();
  const { interest } = useWords();
  return (
    <>
      <h1>{interest.moderators}</h1>
      <p className="lead">{interest.moderatorsLead}</p>
      {moderators.length === 0 ? (
        <div className="empty">
          <p>{interest.moderatorsNone}</p>
          <p>{interest.moderatorsHow}</p>
        </div>
      ) : (
        <ModeratorTable moderators={moderators} />
      )}
      <AppointmentList appointments={appointments} />
    </>
  );
}
