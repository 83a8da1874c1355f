import type { share as source } from "../es/share";

export const share: typeof source = {
  pictureDemo: "Demonstration: invented data",
  countryLine: (provinces) => `Government plans of ${provinces} provinces`,
  noPlan: "We do not have the plan of this province yet.",
  embedTitle: "Put this weave on another page",
  embedHelp:
    "Copy this code into your page. It keeps itself up to date, carries no script and tracks nobody.",
  embedCode: "Code to copy",
  frameTitle: (province) => `What was promised in ${province}`,
  seeFull: "See each promise, its evidence and who decided",
};
