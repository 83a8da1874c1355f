import type { LoaderFunctionArgs } from "@remix-run/node";
import { limaDay } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import { requestLanguage } from "#app/i18n/language";
import { apiAnswer } from "#app/server/open-data/api-answer.server";
import { malformedQuery } from "#app/server/open-data/api-problem.server";
import { lastChange } from "#app/server/open-data/api.server";
import { describeData } from "#app/server/open-data/data-package.server";

/** `GET /datos/datapackage.json`: every file with its columns, its size and its hash. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, settings } = context;
  const { origin } = settings.origin;
  const today = limaDay(context.now());
  const query = readQuery(
    new URL(request.url).searchParams,
    clockParameters(today),
  );
  if (!query.ok) return malformedQuery(query.problems);
  const { asOf, knownOn } = query.value;
  const isToday = asOf === today && knownOn === today;
  const days = new URLSearchParams({ "as-of": asOf, "known-on": knownOn });
  const described = await describeData(
    { db, origin, clocks: query.value },
    {
      language: requestLanguage(request),
      demo: settings.demo,
      // Beside this file lie the tables of today; those of other days have an address of their own.
      path: (name) =>
        isToday
          ? `${name}.csv`
          : `${origin}/datos/${name}.csv?${days.toString()}`,
    },
  );
  return apiAnswer(request, described, await lastChange(db, today));
}
