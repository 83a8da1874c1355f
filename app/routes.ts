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
  route("avances", "routes/public/updates.tsx"),
  route("metas/:code", "routes/public/target.tsx"),
  route("comparar", "routes/public/compare.tsx"),
  route("metodologia", "routes/public/methodology.tsx"),
  route("registro", "routes/public/record.tsx"),
  route("registro/verificar", "routes/public/record-verifier.tsx"),
  route("registro/checkpoint", "routes/resources/record-head.ts"),
  route("registro/tile/*", "routes/resources/record-tile.ts"),
  route("registro/:position", "routes/public/record-entry.tsx"),
  route("registro/:position/prueba", "routes/resources/record-proof-text.ts"),
  route("moderadores", "routes/public/moderators.tsx"),
  route("grupos", "routes/public/groups.tsx"),
  route("grupos/:slug", "routes/public/group.tsx"),
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

  route("embed/provincias/:slug", "routes/public/embed.tsx"),
  route("feed.atom", "routes/resources/feed.ts"),
  route("provincias/:slug/feed.atom", "routes/resources/province-feed.ts"),
  route("metas/:code/feed.atom", "routes/resources/target-feed.ts"),
  route("og/inicio.png", "routes/resources/picture-country.tsx"),
  route("og/provincias/:file", "routes/resources/picture-province.tsx"),
  route("og/metas/:file", "routes/resources/picture-target.tsx"),
  route("sitemap.xml", "routes/resources/sitemap.ts"),
  route("sitemap/sitio.xml", "routes/resources/sitemap-site.ts"),
  route("sitemap/:file", "routes/resources/sitemap-plan.ts"),
  route("robots.txt", "routes/resources/robots.ts"),

  route("evidencia/:file", "routes/citizen/evidence-file.ts"),
  route(
    "evidencia/:file/miniatura.webp",
    "routes/citizen/evidence-thumbnail.ts",
  ),

  route("aportar/:code", "routes/citizen/contribute.tsx"),
  route("mis-aportes", "routes/citizen/own-updates.tsx"),
  route("mis-aportes/:id", "routes/citizen/own-update.tsx"),

  route("moderacion", "routes/moderation/queue.tsx"),
  route("moderacion/:id/turno", "routes/moderation/turn.ts"),
  route("moderacion/apelaciones", "routes/moderation/appeals.tsx"),
  route("moderacion/:id", "routes/moderation/review.tsx"),

  route("admin", "routes/admin/admin.tsx"),
  route("admin/personas", "routes/admin/people.tsx"),
  route("admin/personas/:id", "routes/admin/person.tsx"),
  route("admin/planes", "routes/admin/plans.tsx"),
  route("admin/planes/nuevo", "routes/admin/plan-upload.tsx"),
  route("admin/planes/borradores", "routes/admin/plan-drafts.tsx"),
  route("admin/planes/borradores/:id", "routes/admin/plan-draft.tsx"),
  route(
    "admin/planes/borradores/:id/documento",
    "routes/admin/plan-document.tsx",
  ),
  route(
    "admin/planes/borradores/:id/documento/original",
    "routes/admin/plan-original.ts",
  ),
  route("admin/planes/borradores/:id/:number", "routes/admin/plan-item.tsx"),
  route("admin/planes/:id", "routes/admin/mandate.tsx"),
  route("admin/ajustes", "routes/admin/settings.tsx"),
  route("admin/permisos", "routes/admin/permissions.tsx"),

  route("cuenta/crear", "routes/account/sign-up.tsx"),
  route("cuenta/entrar", "routes/account/sign-in.tsx"),
  route("cuenta/salir", "routes/account/sign-out.tsx"),
  route("cuenta/comprobar", "routes/account/check.tsx"),
  route("cuenta/confirmar", "routes/account/confirm-address.tsx"),
  route("cuenta/olvido", "routes/account/forgot.tsx"),
  route("cuenta/restablecer", "routes/account/reset-password.tsx"),
  route("cuenta/seguridad", "routes/account/security.tsx"),
  route("cuenta/seguridad/contrasena", "routes/account/change-password.tsx"),
  route("cuenta/seguridad/correo", "routes/account/change-address.tsx"),
  route("cuenta/seguridad/codigo", "routes/account/totp.tsx"),
  route("cuenta/seguridad/mis-datos.json", "routes/account/own-data.ts"),
  route("cuenta/seguridad/borrar", "routes/account/close-account.tsx"),
  route("cuenta/intereses", "routes/account/interests.tsx"),

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
  route("api/v1/record/proof/:index", "routes/resources/record-proof.ts"),
  route("api/v1/record/consistency", "routes/resources/record-consistency.ts"),
  route("api/v1/openapi.json", "routes/resources/api-openapi.ts"),
  route("api/*", "routes/resources/api-not-found.ts"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
