import type { about as source } from "../es/about";

export const about: typeof source = {
  title: "About Lo Prometido",
  text: [
    "In October 2018 every list that ran for a provincial municipality in Peru filed a government plan for 2019-2022 with the electoral authority. Each plan ends in a summary of problems, objectives and targets for 2022.",
    "Those targets are promises with a date. They sit in documents that are hard to read, and nobody follows them. Here each is a page where people note what happened, with evidence, and who decided so.",
    "We do not ask for your real name: a pseudonym is fine. There is no advertising, no tracking, and no request to other sites.",
  ],
  helpTitle: "How to help",
  help: [
    "Find a promise of your province.",
    "Say what happened and show a source: an ordinance, a news item, a linked photo, an answer from the municipality.",
    "Wait for the review. The answer, with its reason, will appear under “My updates”.",
  ],
  openAccount: "Open an account",
  dataTitle: "Open data",
  data: "All that is published can be read by a program, without permission or registration. Files, the API and the description of every field are on",
  dataPage: "the open data page",
};
