import type { AbuseCase } from "#tests/support/abuse/case";

const q = encodeURIComponent;

/** What sorts, pages and filters that no page has. */
const STRANGE_QUERIES: readonly [string, string, readonly number[]][] = [
  ["E1", "/metas?orden=nombre;DROP TABLE targets--", [200]],
  ["E1", "/api/v1/targets?sort=randomblob(1e9)", [200]],
  ["E3", "/metas?dir=desc,randomblob(1e9)", [200]],
  ...[
    "-1",
    "0",
    "1e9",
    "0x7f",
    "9e15",
    "99999999999999999999",
    "1.5",
    "١",
  ].flatMap((page): [string, string, readonly number[]][] => [
    ["E3", `/metas?pagina=${q(page)}`, [400, 404]],
    ["E3", `/api/v1/targets?page=${q(page)}`, [400, 404]],
    ["E3", `/api/v1/targets?perPage=${q(page)}`, [400]],
    ["E3", `/registro/${q(page)}`, [200, 404]],
  ]),
  ["E3", "/api/v1/record/entries?from=-1&to=1e9", [400]],
  ["E3", "/api/v1/record/entries?from=0&to=9007199254740993", [400]],
  ["E5", "/metas?filtro[status]=x", [400]],
  ["E5", "/metas?filtro[__proto__]=x", [400]],
  ["E5", "/api/v1/targets?filter[password_hash]=x", [400]],
  ["E8", `/metas?buscar=a`, [200, 400]],
  ["E8", `/metas?buscar=${q("agua ".repeat(1000))}`, [400, 414]],
  ["E8", `/metas?buscar=${"a".repeat(100_000)}`, [414, 431]],
];

/** Queries that sort, page and filter as no page of this site does. */
export const SENT_QUERIES: AbuseCase[] = [
  ...STRANGE_QUERIES.map(([id, path, answers]): AbuseCase => ({
    id,
    name: path.slice(0, 80),
    send: (at) => at.as("nobody").get(encodeURI(decodeURI(path))),
    answers,
  })),
];
