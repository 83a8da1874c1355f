import js from "@eslint/js";
import tseslint from "typescript-eslint";

const CODE = ["**/*.{ts,tsx}"];

/** Files that a tool reads by their default export. */
const NEEDS_DEFAULT = [
  "app/root.tsx",
  "app/routes.ts",
  "app/entry.server.tsx",
  "app/routes/**",
  "tests/vitest.config.ts",
  "tests/support/*-{template,server}.ts",
  "*.config.js",
];

/** Below routes and scripts the clock is an argument. */
const CLOCKLESS = [
  "app/domain/**",
  "app/commands/**",
  "app/components/**",
  "app/i18n/**",
  "db/**",
  "seeds/**",
];

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      "Take `now` as an argument: only routes and scripts read the clock.",
  },
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message:
      "Take `now` as an argument: only routes and scripts read the clock.",
  },
];

const NO_ENUM = [
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
];

const NO_DEFAULT = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Export by name, so that it is called the same everywhere.",
  },
  {
    selector: "ExportAllDeclaration",
    message: "No barrel files: import from where it is written.",
  },
];

/** Lines of code, comments and blank lines aside. */
const counted = (max) => [
  "error",
  { max, skipComments: true, skipBlankLines: true },
];

export default tseslint.config(
  {
    ignores: ["build/", "data/", "data-demo/", ".cache/", "coverage/"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: CODE,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Remix takes thrown responses and shows the page of their status.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            {
              from: "package",
              package: "@remix-run/server-runtime",
              name: "TypedResponse",
            },
            {
              from: "package",
              package: "@remix-run/router",
              name: "DataWithResponseInit",
            },
          ],
        },
      ],
      // Interfaces write functions as methods (`now(): Date`); none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      // Commands and loaders are async because their callers wait for them.
      "@typescript-eslint/require-await": "off",
      "no-restricted-syntax": ["error", ...NO_ENUM, ...NO_DEFAULT],
      "max-lines": ["error", { max: 250 }],
    },
  },
  {
    files: ["app/**/*.ts", "db/**/*.ts", "seeds/**/*.ts", "scripts/**/*.ts"],
    // A migration is a list of tables.
    ignores: ["db/migrations/**"],
    rules: { "max-lines-per-function": counted(60) },
  },
  {
    files: ["app/**/*.tsx"],
    rules: { "max-lines-per-function": counted(80) },
  },
  {
    files: CLOCKLESS,
    rules: {
      "no-restricted-syntax": ["error", ...NO_ENUM, ...NO_DEFAULT, ...NO_CLOCK],
    },
  },
  {
    files: NEEDS_DEFAULT,
    rules: { "no-restricted-syntax": ["error", ...NO_ENUM] },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        URL: "readonly",
        module: "writable",
      },
    },
    rules: { "max-lines": ["error", { max: 250 }] },
  },
);
