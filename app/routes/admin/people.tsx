import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PeoplePage } from "#app/components/admin/people-page";
import { pageMeta } from "#app/components/layout/page-meta";
import { lastPage } from "#app/domain/form/page";
import {
  choiceParameter,
  pageParameter,
  searchParameter,
} from "#app/domain/form/query-parameter";
import { ROLES } from "#app/domain/account/user";
import { viewerOf } from "#app/server/admin/admin-viewer.server";
import { problem } from "#app/server/http/problem.server";
import { readPublicQuery } from "#app/server/page/public-query.server";
import { requirePermission } from "#app/server/account/session.server";
import { listPeople } from "#db/queries/account/people-search";
import { listProvinces } from "#db/queries/province/provinces";

const PER_PAGE = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePermission(request, context, "account.manage");
  const query = readPublicQuery(request, context, {
    search: searchParameter("buscar"),
    role: choiceParameter("papel", ROLES),
    page: pageParameter("pagina"),
  });
  const text = query.search?.text ?? null;
  const found = await listPeople(context.db, {
    text,
    role: query.role,
    page: query.page,
    perPage: PER_PAGE,
  });
  const pages = lastPage(found);
  if (query.page > pages) {
    throw problem(request, 404, (words) => words.problem.notFound);
  }
  const provinces = await listProvinces(context.db);
  return data({
    viewer: viewerOf(session),
    people: found.items,
    total: found.total,
    provinces: Object.fromEntries(
      provinces.map(({ slug, name }) => [slug, name]),
    ),
    filter: { buscar: text, papel: query.role },
    page: query.page,
    pages,
  });
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.admin.people }));

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
