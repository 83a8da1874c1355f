import { TARGET } from "#app/domain/api/endpoints";
import { apiTarget } from "#app/domain/api/target";
import { unknownTarget } from "#app/server/open-data/api-problem.server";
import { apiLoader } from "#app/server/open-data/api.server";
import { findPublishedTarget } from "#db/queries/plan/targets";

/** `GET /api/v1/targets/:code` */
export const loader = apiLoader(
  TARGET,
  async ({ db, query, params, origin }) => {
    const code = params["code"] ?? "";
    const target = await findPublishedTarget(db, code, query);
    return target === null
      ? unknownTarget(code)
      : apiTarget(target, { origin, asOf: query.asOf });
  },
);
