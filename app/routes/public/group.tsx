import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupContributions } from "#app/components/group/group-contributions";
import { GroupStanding } from "#app/components/group/group-standing";
import { GroupFacts } from "#app/components/group/group-facts";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Pager } from "#app/components/layout/pager";
import { lastPage } from "#app/domain/form/page";
import { pageParameter } from "#app/domain/form/query-parameter";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import {
  findPublishedGroup,
  listPublishedMemberNames,
} from "#db/queries/group/published-groups";
import { listPublishedUpdates } from "#db/queries/update/published-updates";

const PER_PAGE = 20;

/** One watchdog group and a page of what was published in its name. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { page, ...clocks } = readPublicQuery(request, context, {
    page: pageParameter("pagina"),
  });
  const slug = params["slug"] ?? "";
  const group = await findPublishedGroup(db, slug, clocks.knownOn);
  if (group === null) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const asked = { ...clocks, groupId: group.id, page, perPage: PER_PAGE };
  const updates = await listPublishedUpdates(db, asked);
  const pages = lastPage(updates);
  if (page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const names = await listPublishedMemberNames(db, group.id);
  return { group, names, updates: updates.items, page, pages };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (words) => ({
    title: data?.group.name ?? words.problem.notFoundTitle,
  }));

export default function Group() {
  const { group, names, updates, page, pages } = useLoaderData<typeof loader>();
  const { group: words } = useWords();
  const href = useHref();
  const path = `/grupos/${group.slug}`;
  return (
    <>
      <p className="crumbs">
        <a href={href("/grupos")}>{words.title}</a>
      </p>
      <h1>
        <bdi>{group.name}</bdi>
      </h1>
      <GroupFacts group={group} />
      {group.about === null ? null : (
        <p>
          <bdi>{group.about}</bdi>
        </p>
      )}
      <GroupStanding group={group} />
      <p>{words.ruleNote}</p>
      {names.length === 0 ? null : (
        <>
          <h2>{words.named}</h2>
          <p>
            <bdi>{names.join(", ")}</bdi>
          </p>
        </>
      )}
      <h2>{words.contributions}</h2>
      <GroupContributions updates={updates} />
      <Pager
        page={page}
        pages={pages}
        hrefFor={(number) => href(path, { pagina: String(number) })}
      />
      {group.closedAt === null ? (
        <p>
          <a href={href(`${path}/miembros`)}>{words.manage}</a>
        </p>
      ) : null}
    </>
  );
}
