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
import { Pager } from "#app/components/layout/pager";
import { limaDay } from "#app/domain/text/calendar";
import { lastPage } from "#app/domain/form/page";
import { pageParameter } from "#app/domain/form/query-parameter";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listPublishedGroupsPage } from "#db/queries/group/published-groups";

const PER_PAGE = 50;

/** Every group, open or not, by name. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "group.oversee");
  const { page } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const today = limaDay(context.now());
  const asked = { page, perPage: PER_PAGE };
  const found = await listPublishedGroupsPage(context.db, today, asked);
  const pages = lastPage(found);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  return data({
    viewer: viewerOf(session),
    groups: found.items,
    page,
    pages,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.groupRoom.adminTitle }));

export default function OverseenGroups() {
  const { viewer, groups, page, pages } = useLoaderData<typeof loader>();
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
      <Pager
        page={page}
        pages={pages}
        hrefFor={(pagina) => href("/admin/grupos", { pagina })}
      />
    </AdminFrame>
  );
}
