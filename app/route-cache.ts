/**
 * What may be kept of the answers at an address.
 *
 * - Names of parameters: the answer is a function of the path, these parameters, the language, the
 *   clocks, the build, the record's size and today's date in Lima; it is kept and shown to everybody.
 * - `anew`: public, but made anew for everybody: too large to keep, or nothing to find there.
 * - `private`: may depend on who asks; nothing of it is ever kept.
 */
export type RouteCache = readonly string[] | "anew" | "private";

/**
 * Every address of `routes.ts` and whether its answers may be kept. A parameter that is missing here
 * costs time and nothing else: an answer to an unknown parameter is made anew.
 */
export const ROUTE_CACHE: Readonly<Record<string, RouteCache>> = {
  "/": [],
  "/provincias": ["pagina"],
  "/provincias/:slug": ["plan", "dimension", "estado", "pagina"],
  "/provincias/:slug/acciones": ["plan", "pagina"],
  "/provincias/:slug/audiencia": ["plan"],
  "/metas": ["buscar", "provincia", "dimension", "estado", "pagina"],
  "/avances": ["buscar", "provincia", "dimension", "estado", "pagina"],
  "/metas/:code": ["pagina"],
  "/comparar": ["provincias", "dimension", "fechas"],
  "/metodologia": [],
  "/registro": ["tipo", "buscar", "pagina"],
  "/registro/verificar": "anew",
  "/registro/checkpoint": "anew",
  "/registro/tile/*": "anew",
  "/registro/:position": [],
  "/registro/:position/prueba": "anew",
  "/moderadores": [],
  "/grupos": [],
  "/grupos/:slug": ["pagina"],
  "/acerca": [],
  "/privacidad": [],
  "/riesgos": [],
  "/muestrario": [],

  "/datos": [],
  "/datos/api": [],
  "/datos/datapackage.json": [],
  "/datos/targets.csv": "anew",
  "/datos/updates.csv": "anew",
  "/datos/evidence.csv": "anew",
  "/datos/measurements.csv": "anew",
  "/datos/decisions.csv": "anew",
  "/datos/plans.csv": "anew",
  "/datos/passages.csv": "anew",
  "/datos/notes.csv": "anew",
  "/datos/unreadable.csv": "anew",
  "/datos/groups.csv": "anew",

  "/embed/provincias/:slug": ["plan"],
  "/feed.atom": [],
  "/provincias/:slug/feed.atom": [],
  "/metas/:code/feed.atom": [],
  "/og/inicio.png": ["plan"],
  "/og/provincias/:file": ["plan"],
  "/og/metas/:file": ["plan"],
  "/sitemap.xml": [],
  "/sitemap/sitio.xml": [],
  "/sitemap/:file": [],
  "/robots.txt": [],

  "/evidencia/:file": "private",
  "/evidencia/:file/miniatura.webp": "private",

  "/aportar/:code": "private",
  "/mis-aportes": "private",
  "/mis-aportes/:id": "private",
  "/mis-grupos": "private",
  "/grupos/nuevo": "private",
  "/grupos/invitacion": "private",
  "/grupos/:slug/miembros": "private",

  "/moderacion": "private",
  "/moderacion/:id/turno": "private",
  "/admin": "private",
  "/admin/personas": "private",
  "/admin/personas/:id": "private",
  "/admin/planes": "private",
  "/admin/planes/nuevo": "private",
  "/admin/planes/borradores": "private",
  "/admin/planes/borradores/:id": "private",
  "/admin/planes/borradores/:id/documento": "private",
  "/admin/planes/borradores/:id/documento/original": "private",
  "/admin/planes/borradores/:id/:number": "private",
  "/admin/planes/borradores/:id/:number/guardar": "private",
  "/admin/planes/:id": "private",
  "/admin/ajustes": "private",
  "/admin/senales": "private",
  "/admin/permisos": "private",
  "/moderacion/apelaciones": "private",
  "/moderacion/grupos": "private",
  "/moderacion/grupos/:id": "private",
  "/moderacion/:id": "private",

  "/cuenta/crear": "private",
  "/cuenta/entrar": "private",
  "/cuenta/entrar/llave": "private",
  "/cuenta/salir": "private",
  "/cuenta/comprobar": "private",
  "/cuenta/confirmar": "private",
  "/cuenta/olvido": "private",
  "/cuenta/restablecer": "private",
  "/cuenta/seguridad": "private",
  "/cuenta/seguridad/contrasena": "private",
  "/cuenta/seguridad/correo": "private",
  "/cuenta/seguridad/codigo": "private",
  "/cuenta/seguridad/llaves": "private",
  "/cuenta/seguridad/mis-datos.json": "private",
  "/cuenta/seguridad/borrar": "private",
  "/cuenta/intereses": "private",

  "/api/v1/provinces": ["page", "perPage"],
  "/api/v1/provinces/:slug/scorecard": ["plan"],
  "/api/v1/plans": ["province", "term", "page", "perPage"],
  "/api/v1/plans/:id": [],
  "/api/v1/targets": [
    "province",
    "dimension",
    "status",
    "kind",
    "verifiability",
    "q",
    "page",
    "perPage",
  ],
  "/api/v1/targets/:code": [],
  "/api/v1/updates": ["province", "target", "since", "page", "perPage"],
  "/api/v1/record/checkpoint": [],
  "/api/v1/record/entries": ["from", "to"],
  "/api/v1/record/proof/:index": ["size"],
  "/api/v1/record/consistency": ["first", "second"],
  "/api/v1/openapi.json": [],
  "/api/*": "anew",

  "/*": "anew",
};

/** Parameters that every public address takes. */
export const COMMON_PARAMETERS = ["as-of", "known-on", "lang"] as const;
