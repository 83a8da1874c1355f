import type { problem as source } from "../es/problem";

export const problem: typeof source = {
  notFoundTitle: "We could not find that page",
  notFound: "The address may be mistyped, or the page may never have existed.",
  notFoundTarget: (code) => `There is no promise with the code ${code}.`,
  notFoundProvince: (slug) => `There is no province at “${slug}”.`,
  badRequestTitle: "We do not understand that request",
  badRequest:
    "Check the address: something in it does not have the expected form.",
  forbiddenTitle: "You may not see this",
  forbidden:
    "This page is for other people. If you think this is a mistake, write to whoever runs the site.",
  conflictTitle: "Somebody was faster",
  busyTitle: "The site is busy",
  busy: "Try again in a few seconds. What had been accepted is safe.",
  notKeptTitle: "Nothing can be saved for now",
  notKept:
    "The site has nowhere to write at this moment. Reading works, and whatever was accepted before is safe.",
  unsentTitle: "What you sent",
  unsent:
    "It was not saved, and it is not lost: it is on this page. Wait a moment and send it again; files that went with it for the first time have to be attached once more.",
  sendAgain: "Send again",
  failedTitle: "Something failed on our side",
  failed:
    "It has been noted. You can try again; what had been accepted is safe.",
  reference: (id) => `Reference: ${id}`,
  whatNow: "What you can do",
  goHome: "Go to the start",
  goTargets: "Search all promises",
  goProvinces: "See all provinces",
  parameter: {
    "as-of":
      "The date “as-of” must have the form YYYY-MM-DD and not be before 2019-01-01.",
    "known-on":
      "The date “known-on” must have the form YYYY-MM-DD and not be before 2019-01-01.",
    fechas:
      "Each date must have the form YYYY-MM-DD and not be before 2019-01-01.",
    pagina: "The page number must be a whole number from 1.",
    estado: "There is no such status.",
    dimension: "There is no such dimension.",
    provincia: "There is no such province.",
    buscar: "Write up to 100 letters and 12 words.",
  },
};
