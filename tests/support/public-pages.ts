/** One address at least for every page that anybody may read; a test compares it with the routes. */
export const PUBLIC_PAGES = [
  "/",
  "/provincias",
  "/provincias/espinar",
  "/provincias/espinar/acciones",
  "/provincias/espinar/audiencia",
  "/provincias/abancay",
  "/metas",
  "/metas/ESP-S-01",
  "/avances",
  "/comparar",
  "/comparar?provincias=espinar,tarata",
  "/comparar?provincias=espinar,tarata&dimension=social&fechas=2020-12-31,2022-12-31",
  "/metodologia",
  "/registro",
  "/registro/0",
  "/registro/verificar",
  "/moderadores",
  "/grupos",
  "/acerca",
  "/privacidad",
  "/riesgos",
  "/muestrario",
  "/datos",
  "/datos/api",
] as const;

/** Pages that stand within other sites' pages, without the frame of this one. */
export const EMBEDDED_PAGES = ["/embed/provincias/espinar"] as const;

/** Pages for everybody of which there is none before somebody has done something: only a demonstration has them. */
export const DEMO_PAGES = [
  "/grupos/comite-de-vigilancia-de-ejemplo-las-retamas",
] as const;
