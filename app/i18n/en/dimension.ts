import type { dimension as source } from "../es/dimension";

export const dimension: typeof source = {
  title: "Dimension",
  label: {
    social: "Social",
    economic: "Economic",
    environmental: "Environmental",
    institutional: "Institutional",
  },
};
