import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApi } from "#app/domain/api/openapi";
import { apiAnswer } from "#app/server/open-data/api-answer.server";

/** `GET /api/v1/openapi.json` */
export function loader({ request, context }: LoaderFunctionArgs): Response {
  return apiAnswer(request, openApi(context.settings.origin.origin), null);
}
