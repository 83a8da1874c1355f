import { type GuardCase, POST } from "./guard-case";

/** Addresses and names that no link of this site has. */
export const ADDRESSES: GuardCase[] = [
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

/** Methods, known and unknown, where they do not belong. */
export const METHODS: GuardCase[] = [
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
