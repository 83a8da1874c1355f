import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Trouble } from "./install.mjs";
import { lastWords, runStep } from "./step.mjs";

/** What the built site is made of. The data in `seeds/` is read anew by each start. */
const SOURCES = [
  "app",
  "db",
  "seeds",
  "public",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
];

const BUILT = "build/server/index.js";
const STAMP = "build/sources.sha256";

/** Builds the site where its sources are not those of the last build. */
export async function build(root, words) {
  const hash = hashOf(root);
  if (isBuilt(root, hash)) return;
  // A build that is interrupted must not pass for a whole one.
  rmSync(join(root, STAMP), { force: true });
  const { code, output } = await runStep(
    words.building,
    words,
    process.execPath,
    [
      join(root, "node_modules/@remix-run/dev/dist/cli.js"),
      "vite:build",
      "--config",
      "remix.config.js",
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: "production" } },
  );
  if (code !== 0 || !existsSync(join(root, BUILT))) {
    // Behind this word stands every file of the site, in front of it the reason.
    const [reason = ""] = output.split("watchFiles:", 1);
    throw new Trouble(`${words.buildFailed}\n${lastWords(reason)}`);
  }
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(join(root, STAMP), hash);
}

function isBuilt(root, hash) {
  const stamp = join(root, STAMP);
  return (
    existsSync(join(root, BUILT)) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash
  );
}

/** One hash of all names and contents, whatever the clock of the machine says about them. */
function hashOf(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest("hex");
}

function addTo(hash, root, name) {
  const path = join(root, name);
  const isData = name.startsWith("seeds/") && name.endsWith(".json");
  if (isData || !existsSync(path)) return;
  const entries = listFolder(path);
  if (entries === null) {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    return;
  }
  for (const entry of entries) addTo(hash, root, `${name}/${entry}`);
}

/** The sorted names in a folder; `null` where the path is a file. */
function listFolder(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    throw error;
  }
}
