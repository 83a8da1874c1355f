import type { province as source } from "../es/province";

export const province: typeof source = {
  title: "Provinces",
  intro: (withPlan, all) =>
    `${withPlan} of ${all} provinces have a government plan here with its promises.`,
  name: "Province",
  region: "Department",
  promises: (count) => (count === 1 ? "1 target" : `${count} targets`),
  withPlan: "With a plan",
  byRegion: "By department",
  byRegionHelp:
    "In bold, the provinces that have a plan. Of the others we have not read it yet: once somebody loads it and somebody else checks it, it will stand here.",
  noPlanTitle: "We do not have this province's plan yet",
  noPlan: (name) =>
    `Once somebody loads the government plan of ${name} and somebody else checks it, its promises will be seen here.`,
  seeOthers: "See the provinces that have a plan",
};
