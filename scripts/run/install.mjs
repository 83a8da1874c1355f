import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { lastWords, runStep } from "./step.mjs";

const BINARY = "node_modules/sqlite3/build/Release/node_sqlite3.node";

/** Something the operator can put right: the message says what. */
export class Trouble extends Error {}

/** Throws where this Node is too old, with the version that is needed. */
export function requireNode(root, words) {
  const { engines } = readJson(join(root, "package.json"));
  const [major, minor] = process.versions.node.split(".").map(Number);
  const fits = engines.node.split("||").some((range) => {
    const [, kind, least, from = "0"] = /(\^|>=)(\d+)(?:\.(\d+))?/.exec(range);
    const isNewEnough = minor >= Number(from);
    if (major === Number(least)) return isNewEnough;
    return kind === ">=" && major > Number(least);
  });
  if (!fits) throw new Trouble(words.oldNode(process.version, engines.node));
}

/** Installs the packages of package-lock.json where they are missing or other ones. */
export async function install(root, words) {
  if (isInstalled(root)) return;
  const { code, output } = await runStep(
    words.installing,
    words,
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["ci", "--include=dev"],
    { cwd: root, shell: process.platform === "win32" },
  );
  if (code !== 0) throw new Trouble(explainInstall(output, words));
  if (!existsSync(join(root, BINARY))) throw new Trouble(binaryAdvice(words));
}

/** npm notes what it installed; the same versions as in the lock file mean that nothing is to do. */
function isInstalled(root) {
  const note = join(root, "node_modules/.package-lock.json");
  if (!existsSync(note) || !existsSync(join(root, BINARY))) return false;
  const installed = readJson(note).packages;
  const wanted = Object.entries(
    readJson(join(root, "package-lock.json")).packages,
  );
  return wanted.every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found === undefined) return optional === true || devOptional === true;
    return found.version === version;
  });
}

function explainInstall(output, words) {
  if (/node-gyp|gyp ERR|prebuild-install/.test(output)) {
    return binaryAdvice(words);
  }
  const tail = `${words.installFailed}\n${lastWords(output)}`;
  const isOffline = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/;
  return isOffline.test(output) ? `${tail}\n${words.noNetwork}` : tail;
}

/** Names the tools that compiling needs and this machine does not have. */
function binaryAdvice(words) {
  const missing = [["python3", "python"], ["make"], ["g++", "c++", "clang++"]]
    .filter((names) => !names.some(isOnPath))
    .map(([name]) => name);
  return missing.length > 0
    ? words.noCompiler(missing.join(", "))
    : words.noBinary;
}

function isOnPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some(
    (folder) =>
      existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)),
  );
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
