import type { Dimension } from "#app/domain/plan/dimension";

/** Words of the four dimensions. */
export const dimension = {
  title: "Dimensión",
  label: {
    social: "Social",
    economic: "Económica",
    environmental: "Ambiental",
    institutional: "Institucional",
  } satisfies Record<Dimension, string> as Record<Dimension, string>,
};
