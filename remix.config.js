import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The configuration of Vite, which builds the site; every script names this file. */
export default defineConfig({
  root,
  plugins: [
    remix({
      ssr: true,
      buildDirectory: "build",
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // Two libraries of hundreds of files, of which few are used: bundled, they start faster.
  ssr: { noExternal: ["date-fns", "kysely"] },
  resolve: {
    alias: [{ find: /^#(app|db|seeds)\//, replacement: `${root}$1/` }],
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
