import { ciro, grace, lucia, nelida, rosa, wilber } from "./people";

/** Slugs of the invented watchdog groups. */
export const RETAMAS = "comite-las-retamas";
export const MIRADOR = "colectivo-el-mirador";
export const PUENTES = "ronda-tres-puentes";

/** Invented watchdog groups with their members. Lucía moderates and belongs to one: its updates are not hers to decide. */
export const GROUPS = [
  {
    slug: RETAMAS,
    name: "Comité de Vigilancia de ejemplo Las Retamas",
    members: [rosa, wilber, lucia],
  },
  {
    slug: MIRADOR,
    name: "Colectivo de estudiantes de ejemplo El Mirador",
    members: [nelida, grace],
  },
  {
    slug: PUENTES,
    name: "Ronda de ejemplo Tres Puentes",
    members: [ciro],
  },
] as const;
