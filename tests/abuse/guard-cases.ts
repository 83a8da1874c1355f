/** One thing that a hostile, broken or unlucky client sends, and the answers that are right. */
export interface GuardCase {
  /** Its number in the catalogue of bad inputs, and what it is. */
  id: string;
  method?: string;
  target?: string;
  /** `null` takes a header away that would be there. */
  headers?: Record<string, string | null>;
  body?: string;
  answers: readonly number[];
}

const FORM = "application/x-www-form-urlencoded";
const POST = { method: "POST", target: "/aportar/ESP-S-01", body: "a=1" };

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

const sendings: GuardCase[] = [
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

const addresses: GuardCase[] = [
  { id: "a page", answers: [200] },
  { id: "a page, HEAD", method: "HEAD", answers: [200] },
  {
    id: "J2 10 KB address",
    target: `/metas?buscar=${"x".repeat(10_000)}`,
    answers: [414],
  },
  {
    id: "J2 headers over 16 KiB",
    headers: { A: "x".repeat(17_000) },
    answers: [431],
  },
  {
    id: "J2 2,000 headers",
    headers: Object.fromEntries(
      Array.from({ length: 2_000 }, (_, i) => [`x${i}`, "1"]),
    ),
    answers: [431],
  },
  ...["/%", "/%zz", "/%ff", "/metas?buscar=%", "/metas?buscar=%e1"].map(
    (target) => ({
      id: `broken encoding ${target}`,
      target,
      answers: [400],
    }),
  ),
  ...[
    "/admin%00",
    "/metas?buscar=%00",
    "/a%0d%0aSet-Cookie:x",
    "/a\\b",
    "/a%5cb",
  ].map((target) => ({
    id: `E9 control characters ${target}`,
    target,
    answers: [400],
  })),
  ...["//admin", "//evil.test/x"].map((target) => ({
    id: `B12 ${target}`,
    target,
    answers: [404],
  })),
  ...["/a/../admin", "/a/%2e%2e/admin", "/a%2fadmin", "/./admin"].map(
    (target) => ({
      id: `B12 ${target}`,
      target,
      answers: [400],
    }),
  ),
  { id: "absolute address", target: "http://evil.test/", answers: [400] },
  {
    id: "B3 _data",
    target: "/moderacion?_data=routes%2Fmoderation",
    answers: [404],
  },
  { id: "B3 .data", target: "/moderacion.data", answers: [404] },
  { id: "B3 encoded .data", target: "/moderacion%2edata", answers: [404] },
  {
    id: "manifest of the framework",
    target: "/__manifest?p=/admin",
    answers: [404],
  },
  { id: "A12 unknown host", headers: { Host: "evil.test" }, answers: [421] },
  {
    id: "A12 host of another port",
    headers: { Host: "localhost:1" },
    answers: [421],
  },
  { id: "A12 empty host", headers: { Host: "" }, answers: [400, 421] },
  { id: "A12 no host", headers: { Host: null }, answers: [400] },
  { id: "J5 body on a GET", body: "a=1", answers: [400] },
];

const methods: GuardCase[] = [
  ...["PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "PROPFIND", "LINK"].map(
    (method) => ({
      id: `B7 D18 ${method}`,
      method,
      target: "/metas/ESP-S-01",
      answers: [405],
    }),
  ),
  { id: "D18 FOO", method: "FOO", answers: [400, 405] },
  {
    id: "D18 CONNECT",
    method: "CONNECT",
    target: "evil.test:443",
    answers: [0, 400, 405],
  },
  {
    id: "B7 POST to the API",
    ...POST,
    target: "/api/v1/targets",
    answers: [405],
  },
  {
    id: "D14 preflight",
    method: "OPTIONS",
    target: "/api/v1/targets",
    answers: [204],
  },
  {
    id: "B7 method override",
    headers: { "X-HTTP-Method-Override": "DELETE" },
    answers: [200],
  },
];

/** What the guard is asked about; more of the catalogue belongs to the pages behind it. */
export const GUARD_CASES: readonly GuardCase[] = [
  ...sendings,
  ...addresses,
  ...methods,
];

/** The bytes of a case, sent to a site under its own name. */
export function bytesOf(attack: GuardCase, self: string): string {
  const { method = "GET", target = "/metas", body } = attack;
  const isForm = method === "POST";
  const headers: Record<string, string | null> = {
    Host: self,
    ...(isForm && { Origin: `http://${self}`, "Content-Type": FORM }),
    ...(body !== undefined && {
      "Content-Length": String(Buffer.byteLength(body)),
    }),
    ...attack.headers,
    Connection: "close",
  };
  const lines = Object.entries(headers)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${name}: ${String(value).replaceAll("SELF", self)}\r\n`,
    );
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}
