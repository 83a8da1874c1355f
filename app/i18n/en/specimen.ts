import type { specimen as source } from "../es/specimen";

export const specimen: typeof source = {
  title: "Specimen",
  lead: "The pieces this site is drawn with, in all their states. Nothing below is information.",
  statuses: "Statuses",
  weave: "Weave",
  measures: "Numbers",
  form: "Form",
  wording: "Sample text",
  longWording:
    "A very long sample text, with an endless word such as counterrevolutionaries-institutionalisation, to see how the line breaks on a narrow screen",
  indicator: "Sample indicator",
  problem: "Sample error message.",
  province: "Sample province",
};
