import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupFacts } from "#app/components/group/group-facts";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { listPublishedGroups } from "#db/queries/group/published-groups";

/** Every watchdog group that was there by the day asked for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { knownOn } = readPublicQuery(request, context, {});
  return { groups: await listPublishedGroups(context.db, knownOn) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({
    title: words.group.title,
    description: words.group.lead,
  }));

export default function Groups() {
  const { groups } = useLoaderData<typeof loader>();
  const { group: words, groupRoom } = useWords();
  const href = useHref();
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.ruleNote}</p>
      {groups.length === 0 ? (
        <div className="empty">
          <p>{words.none}</p>
          <p>{words.noneHelp}</p>
        </div>
      ) : (
        <ul className="list">
          {groups.map((group) => (
            <li key={group.id}>
              <p>
                <a href={href(`/grupos/${group.slug}`)}>
                  <bdi>{group.name}</bdi>
                </a>
              </p>
              <GroupFacts group={group} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="button" href={href("/grupos/nuevo")}>
          {words.propose}
        </a>
      </p>
      <p>
        <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      </p>
    </>
  );
}
