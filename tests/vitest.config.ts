import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One connection's worth of patience for tests that start servers or browsers. */
const MINUTE = 60_000;

/**
 * Files of one worker share the modules they load, which halves the time of a run: the
 * code under test keeps no state in modules. A browser's window is not shared.
 */
const SHARED = { isolate: false } as const;

const SETUP = "tests/support/setup.ts";
const SQLITE = "tests/support/sqlite-template.ts";
const POSTGRES = "tests/support/postgres-server.ts";
const TALLY = "tests/support/abuse/sum.ts";
const SITE = "tests/support/site-template.ts";

export default defineConfig({
  root,
  resolve: {
    alias: [{ find: /^#(app|db|seeds|tests)\//, replacement: `${root}$1/` }],
  },
  esbuild: { jsx: "automatic" },
  test: {
    // Two cores are enough for everybody; a third worker only makes time-outs.
    maxWorkers: 2,
    // On a busy machine a property with a hundred cases takes its time.
    testTimeout: MINUTE,
    css: { include: /.+/ },
    setupFiles: [SETUP],
    projects: [
      project("unit", "tests/unit/**/*.test.{ts,tsx}", SHARED),
      project("components", "tests/components/**/*.test.tsx", {
        environment: "jsdom",
        setupFiles: ["tests/support/components-setup.ts"],
      }),
      project("integration-sqlite", "tests/integration/**/*.test.ts", {
        ...SHARED,
        globalSetup: [SQLITE],
        testTimeout: MINUTE,
      }),
      project("integration-postgres", "tests/integration/**/*.test.ts", {
        ...SHARED,
        globalSetup: [POSTGRES],
        testTimeout: MINUTE,
      }),
      project("stories", "tests/stories/**/*.test.{ts,tsx}", {
        ...SHARED,
        globalSetup: [SQLITE],
        testTimeout: 2 * MINUTE,
        hookTimeout: 2 * MINUTE,
      }),
      project("abuse", "tests/abuse/**/*.test.ts", {
        ...SHARED,
        globalSetup: [SQLITE, TALLY],
        testTimeout: 2 * MINUTE,
        hookTimeout: 2 * MINUTE,
      }),
      project("browser", "tests/e2e/**/*.test.ts", {
        globalSetup: [SITE],
        testTimeout: 5 * MINUTE,
        hookTimeout: 5 * MINUTE,
        maxWorkers: 1,
        // After all others: a browser and a server want both cores.
        sequence: { groupOrder: 1 },
      }),
      // The long form alone runs it: it needs Linux and a C compiler, and says so where they are missing.
      project("keeping", "tests/keeping/**/*.test.ts", {
        globalSetup: [SITE],
        testTimeout: 5 * MINUTE,
        hookTimeout: 5 * MINUTE,
        maxWorkers: 1,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
});

function project(name: string, include: string, options: object = {}) {
  return {
    extends: true as const,
    test: { name, include: [include], ...options },
  };
}
