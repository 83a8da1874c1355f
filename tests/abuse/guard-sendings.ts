import { type GuardCase, POST } from "./guard-case";

const FORM = "application/x-www-form-urlencoded";

/** Whoever sends from another place. `SELF` is the address of the site under test. */
const FOREIGN_ORIGINS = [
  "null",
  "foo",
  "http://",
  "http://evil.test",
  "http://localhost.evil.test",
  "http://localhost:1",
  "https://SELF",
  "http://user@SELF",
  "http://SELF/",
  "http://SELF, http://evil.test",
  "",
];

/** Forms that no page of this site sends. */
export const SENDINGS: GuardCase[] = [
  { id: "own form", ...POST, answers: [200] },
  ...FOREIGN_ORIGINS.map((origin) => ({
    id: `D7 Origin: ${origin}`,
    ...POST,
    headers: { Origin: origin },
    answers: [403],
  })),
  ...["cross-site", "same-site", "rubbish"].map((site) => ({
    id: `D2 Sec-Fetch-Site: ${site}`,
    ...POST,
    headers: { Origin: null, "Sec-Fetch-Site": site },
    answers: [403],
  })),
  {
    id: "D3 foreign POST with _data",
    ...POST,
    target: "/metas?_data=routes%2Fx",
    headers: { Origin: "http://evil.test" },
    answers: [403],
  },
  {
    id: "D4 foreign POST to .data",
    ...POST,
    target: "/mis-aportes.data",
    headers: { Origin: "http://evil.test" },
    answers: [403],
  },
  {
    id: "D11 text/plain",
    ...POST,
    headers: { "Content-Type": "text/plain" },
    answers: [415],
  },
  {
    id: "D11 JSON",
    ...POST,
    headers: { "Content-Type": "application/json" },
    answers: [415],
  },
  {
    id: "D11 no type",
    ...POST,
    headers: { "Content-Type": null },
    answers: [415],
  },
  {
    id: "D11 JSON in a multipart",
    ...POST,
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: '{"a":1}',
    answers: [400],
  },
  {
    id: "D11 multipart without boundary",
    ...POST,
    headers: { "Content-Type": "multipart/form-data" },
    answers: [400, 415],
  },
  {
    id: "I11 another charset",
    ...POST,
    headers: { "Content-Type": `${FORM}; charset=iso-8859-1` },
    answers: [415],
  },
  { id: "I11 Latin-1 bytes", ...POST, body: "a=contrase%F1a", answers: [400] },
  {
    id: "J4 compressed body",
    ...POST,
    headers: { "Content-Encoding": "gzip" },
    answers: [415],
  },
  {
    id: "J3 50 MB announced",
    ...POST,
    headers: { "Content-Length": "50000000" },
    answers: [413],
  },
  { id: "G19 201 fields", ...POST, body: "a=1&".repeat(201), answers: [400] },
  {
    id: "G19 long value",
    ...POST,
    body: `a=${"x".repeat(70_000)}`,
    answers: [400],
  },
  { id: "B13 operator in a name", ...POST, body: "id[$ne]=1", answers: [400] },
  {
    id: "B6 prototype in a name",
    ...POST,
    body: "__proto__[role]=admin",
    answers: [400],
  },
  { id: "B6 list in a name", ...POST, body: "role[]=admin", answers: [400] },
];
