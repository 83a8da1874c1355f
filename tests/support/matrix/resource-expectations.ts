import { anyone, missing, type Expectations } from "./expectation";

const open = [{ read: anyone }];

const TABLES = [
  ...["targets", "updates", "evidence", "measurements", "decisions"],
  ...["plans", "passages", "notes", "unreadable", "groups"],
  ...["statements", "requests"],
];

/** Files, feeds, pictures and the API: the same for everybody. */
export const RESOURCE_EXPECTATIONS: Expectations = {
  "/datos/datapackage.json": open,
  ...Object.fromEntries(TABLES.map((name) => [`/datos/${name}.csv`, open])),
  "/evidencia/:file": [{ at: () => "/evidencia/x", read: missing }],
  "/evidencia/:file/miniatura.webp": [
    { at: () => "/evidencia/x/miniatura.webp", read: missing },
  ],
  "/feed.atom": open,
  "/provincias/:slug/feed.atom": [
    { at: () => "/provincias/espinar/feed.atom", read: anyone },
  ],
  "/metas/:code/feed.atom": [
    { at: () => "/metas/ESP-S-01/feed.atom", read: anyone },
  ],
  "/og/inicio.png": open,
  "/og/provincias/:file": [
    { at: () => "/og/provincias/espinar.png", read: anyone },
  ],
  "/og/metas/:file": [{ at: () => "/og/metas/ESP-S-01.png", read: anyone }],
  "/sitemap.xml": open,
  "/sitemap/sitio.xml": open,
  "/sitemap/:file": [{ at: () => "/sitemap/ESP.xml", read: anyone }],
  "/robots.txt": open,
  "/api/v1/provinces": open,
  "/api/v1/provinces/:slug/scorecard": [
    { at: () => "/api/v1/provinces/espinar/scorecard", read: anyone },
  ],
  "/api/v1/plans": open,
  "/api/v1/plans/:id": [{ at: () => "/api/v1/plans/x", read: missing }],
  "/api/v1/targets": open,
  "/api/v1/targets/:code": [
    { at: () => "/api/v1/targets/ESP-S-01", read: anyone },
  ],
  "/api/v1/updates": open,
  "/api/v1/record/checkpoint": open,
  "/api/v1/record/entries": open,
  "/api/v1/record/proof/:index": [
    { at: () => "/api/v1/record/proof/0", read: anyone },
  ],
  "/api/v1/record/consistency": open,
  "/registro/checkpoint": open,
  "/registro/tile/*": [
    { at: () => "/registro/tile/0/000.p/1", read: anyone },
    { state: "no tile", at: () => "/registro/tile/x", read: missing },
  ],
  "/registro/:position/prueba": [
    { at: () => "/registro/0/prueba", read: anyone },
  ],
  "/api/v1/openapi.json": open,
  "/api/*": [{ at: () => "/api/v1/nothing", read: missing }],
};
