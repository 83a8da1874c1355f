import type { LoaderFunctionArgs } from "@remix-run/node";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { lastPage, type Page } from "#app/domain/form/page";
import {
  choiceParameter,
  pageParameter,
  searchParameter,
  slugParameter,
} from "#app/domain/form/query-parameter";
import type { Status } from "#app/domain/status/status";
import type { AppContext } from "../context.server";
import { problem } from "../http/problem.server";
import { readPublicQuery } from "./public-query.server";
import { listPublishedPlans } from "#db/queries/plan/plans";

/** Items on one page of a search. */
export const SEARCH_PAGE = 50;

/**
 * What a search asks for, in promises or in updates: the provinces that it may choose, the conditions,
 * and what the form shows again. Throws the 400 page where a parameter is not of its form or names a
 * province without a plan.
 */
export async function readSearch<S extends Status>(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  statuses: readonly S[],
) {
  const query = readPublicQuery(request, context, {
    search: searchParameter("buscar"),
    province: slugParameter("provincia"),
    dimension: choiceParameter("dimension", DIMENSIONS),
    status: choiceParameter("estado", statuses),
    page: pageParameter("pagina"),
  });
  const provinces = await provincesWithPlan(context);
  const { province } = query;
  if (province !== null && !provinces.some(({ slug }) => slug === province)) {
    throw problem(
      request,
      400,
      (words) => words.problem.parameter["provincia"] ?? "",
    );
  }
  return {
    provinces,
    filter: {
      words: query.search?.words,
      provinceSlug: province ?? undefined,
      dimension: query.dimension ?? undefined,
      status: query.status ?? undefined,
      asOf: query.asOf,
      knownOn: query.knownOn,
    },
    shown: {
      buscar: query.search?.text ?? null,
      provincia: province,
      dimension: query.dimension,
      estado: query.status,
    },
    page: query.page,
  };
}

/** Throws the 404 page for a page past the end of what was found; gives the number of the last one. */
export function pagesOf(
  request: Request,
  list: Pick<Page<unknown>, "page" | "perPage" | "total">,
): number {
  const pages = lastPage(list);
  if (list.page <= pages) return pages;
  throw problem(request, 404, (words) => words.problem.notFound);
}

/** Provinces whose promises can be searched, in the order of their plans' codes. */
async function provincesWithPlan({ db }: Pick<AppContext, "db">) {
  const plans = await listPublishedPlans(db);
  const names = new Map(
    plans.map((plan) => [plan.provinceSlug, plan.provinceName]),
  );
  return [...names].map(([slug, name]) => ({ slug, name }));
}

/** The provinces with how many a choice of each would find. */
export function countedProvinces(
  provinces: readonly { slug: string; name: string }[],
  counts: Readonly<Record<string, number>>,
) {
  return provinces.map((province) => ({
    ...province,
    count: counts[province.slug] ?? 0,
  }));
}
