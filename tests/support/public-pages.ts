/** One address at least for every page that anybody may read; a test compares it with the routes. */
export const PUBLIC_PAGES = [
  "/",
  "/provincias",
  "/provincias/espinar",
  "/provincias/espinar/acciones",
  "/provincias/abancay",
  "/metas",
  "/metas/ESP-S-01",
  "/metodologia",
  "/registro",
  "/acerca",
] as const;
