import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The worker that keeps forms for when there is no signal: one file by one name, as browsers want it. */
const WORKER = "sin-senal.js";

async function bundleWorker() {
  const { outputFiles } = await build({
    entryPoints: [`${root}app/browser/field-worker.ts`],
    ...{ bundle: true, minify: true, write: false },
    ...{ format: "iife", target: "es2022" },
  });
  return outputFiles[0].text;
}

const fieldWorker = {
  name: "field-worker",
  async generateBundle() {
    if (this.environment.name !== "client") return;
    const source = await bundleWorker();
    this.emitFile({ type: "asset", fileName: WORKER, source });
  },
  configureServer(server) {
    server.middlewares.use(`/${WORKER}`, (_request, response, next) => {
      response.setHeader("Content-Type", "text/javascript");
      bundleWorker().then((source) => response.end(source), next);
    });
  },
};

/** The configuration of Vite, which builds the site; every script names this file. */
export default defineConfig({
  root,
  plugins: [
    fieldWorker,
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
