import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { packagedChromium, type FoundBrowser } from "./packaged-chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
];

/**
 * Starts a Chromium without a window: the one that `CHROME_PATH` names, else the one that npm brings,
 * which is the same everywhere and draws no window in a third less time, else one of this machine.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser(process.env["CHROME_PATH"]);
  return await chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...process.env, ...env },
  });
}

async function findBrowser(wanted = ""): Promise<FoundBrowser> {
  if (wanted !== "") return { executablePath: wanted, env: {} };
  const packaged = await packagedChromium();
  if (packaged !== null) return packaged;
  const executablePath = installed().find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      "no Chromium found: install Chrome or Chromium, or set CHROME_PATH",
    );
  }
  return { executablePath, env: {} };
}

/** Where browsers of this family are usually installed. */
function installed(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Chromium"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) =>
        join(process.env[name] ?? "", "Google/Chrome/Application/chrome.exe"),
      );
    default:
      return [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
      ].map((name) => join("/usr/bin", name));
  }
}
