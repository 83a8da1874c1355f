import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "#app/components/admin/admin-frame";
import { GroupFacts } from "#app/components/group/group-facts";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { limaDay } from "#app/domain/calendar";
import { viewerOf } from "#app/server/admin-viewer.server";
import { requirePermission } from "#app/server/session.server";
import { listPublishedGroups } from "#db/queries/published-groups";

/** Every group, open or not. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.oversee");
  const today = limaDay(context.now());
  const groups = await listPublishedGroups(context.db, today);
  return data({ viewer: viewerOf(session), groups });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.groupRoom.adminTitle }));

export default function OverseenGroups() {
  const { viewer, groups } = useLoaderData<typeof loader>();
  const { admin, group: words, groupRoom } = useWords();
  const href = useHref();
  return (
    <AdminFrame
      viewer={viewer}
      title={groupRoom.adminTitle}
      back={{ to: "/admin", label: admin.back }}
    >
      <p className="lead">{groupRoom.adminLead}</p>
      {groups.length === 0 ? <p className="empty">{words.none}</p> : null}
      <ul className="list">
        {groups.map((group) => (
          <li key={group.id}>
            <p>
              <a href={href(`/admin/grupos/${group.slug}`)}>
                <bdi>{group.name}</bdi>
              </a>
            </p>
            <GroupFacts group={group} />
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
}
