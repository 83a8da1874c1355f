import type { refusal as esRefusal } from "../es/refusal";

export const refusal: typeof esRefusal = {
  back: "Go to the home page",
  reference: (id) => `Reference: ${id}`,
  malformed: {
    title: "We do not understand that request",
    advice: "Check the address, or go back and try again.",
  },
  not_found: {
    title: "We cannot find that page",
    advice: "The address may be misspelled.",
  },
  foreign_origin: {
    title: "That form was not sent from this site",
    advice: "Open the page here and send the form again.",
  },
  unknown_host: {
    title: "This site does not go by that name",
    advice: "Use the official address of the site.",
  },
  wrong_method: {
    title: "That cannot be done here",
    advice: "Go to the home page and follow the links.",
  },
  url_too_long: {
    title: "The address is too long",
    advice: "Shorten the search and try again.",
  },
  headers_too_large: {
    title: "The browser sent too much",
    advice: "Delete this site's cookies and try again.",
  },
  too_large: {
    title: "What was sent is too large",
    advice: "Shorten the text and send it again.",
  },
  wrong_type: {
    title: "That kind of sending is not accepted",
    advice: "Use the forms of this site.",
  },
  too_slow: {
    title: "The connection took too long",
    advice: "Send it again when the signal is better.",
  },
  busy: {
    title: "The site is busy",
    advice: "Try again in a few seconds. What had been accepted is safe.",
  },
  failed: {
    title: "Something failed on our side",
    advice:
      "It has been noted. You can try again; what had been accepted is safe.",
  },
};
