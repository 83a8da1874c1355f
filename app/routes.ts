import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Tables of the open data: each is a file of its own. */
const TABLES = [
  ...["targets", "updates", "evidence", "measurements", "decisions"],
  ...["plans", "passages", "notes", "unreadable", "groups"],
];

/** Every URL of the site on one screen: URLs in Spanish, files in English, rooms by audience. */
export default [
  index("routes/public/home.tsx"),
  route("provincias", "routes/public/provinces.tsx"),
  route("provincias/:slug", "routes/public/province.tsx"),
  route("provincias/:slug/acciones", "routes/public/actions.tsx"),
  route("provincias/:slug/audiencia", "routes/public/hearing.tsx"),
  route("metas", "routes/public/targets.tsx"),
  route("metas/:code", "routes/public/target.tsx"),
  route("comparar", "routes/public/compare.tsx"),
  route("metodologia", "routes/public/methodology.tsx"),
  route("registro", "routes/public/record.tsx"),
  route("acerca", "routes/public/about.tsx"),
  route("privacidad", "routes/public/privacy.tsx"),
  route("riesgos", "routes/public/risks.tsx"),
  route("muestrario", "routes/public/specimen.tsx"),

  route("datos", "routes/public/data.tsx"),
  route("datos/api", "routes/public/api-docs.tsx"),
  route("datos/datapackage.json", "routes/resources/data-package.ts"),
  ...TABLES.map((name) =>
    route(`datos/${name}.csv`, "routes/resources/data-table.ts", {
      id: `resources/data-table-${name}`,
    }),
  ),

  route("aportar/:code", "routes/citizen/contribute.tsx"),
  route("mis-aportes", "routes/citizen/own-updates.tsx"),
  route("mis-aportes/:id", "routes/citizen/own-update.tsx"),

  route("moderacion", "routes/moderation/queue.tsx"),
  route("moderacion/:id", "routes/moderation/review.tsx"),

  route("cuenta/crear", "routes/account/sign-up.tsx"),
  route("cuenta/entrar", "routes/account/sign-in.tsx"),
  route("cuenta/salir", "routes/account/sign-out.tsx"),

  route("api/v1/provinces", "routes/resources/api-provinces.ts"),
  route(
    "api/v1/provinces/:slug/scorecard",
    "routes/resources/api-scorecard.ts",
  ),
  route("api/v1/plans", "routes/resources/api-plans.ts"),
  route("api/v1/plans/:id", "routes/resources/api-plan.ts"),
  route("api/v1/targets", "routes/resources/api-targets.ts"),
  route("api/v1/targets/:code", "routes/resources/api-target.ts"),
  route("api/v1/updates", "routes/resources/api-updates.ts"),
  route("api/v1/record/checkpoint", "routes/resources/record-checkpoint.ts"),
  route("api/v1/record/entries", "routes/resources/record-entries.ts"),
  route("api/v1/openapi.json", "routes/resources/api-openapi.ts"),
  route("api/*", "routes/resources/api-not-found.ts"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
