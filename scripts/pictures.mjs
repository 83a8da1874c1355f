import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sharp from "sharp";

/**
 * `node scripts/pictures.mjs`: draws the pictures of docs/pictures from a demonstration that runs
 * (`npm run demo`; `ORIGIN` says where, `CHROME_PATH` which browser).
 */
const { ORIGIN = "http://localhost:3000", CHROME_PATH = "/usr/bin/chromium" } =
  process.env;
const folder = fileURLToPath(new URL("../docs/pictures", import.meta.url));

const PAGES = {
  home: "/",
  scorecard: "/provincias/espinar",
  target: "/metas/ESP-S-01",
  compare: "/comparar?provincias=espinar,tarata&fechas=2020-12-31,2022-12-31",
  review: "/moderacion",
};
const SCREENS = {
  phone: { width: 390, height: 780 },
  desktop: { width: 1280, height: 860 },
};
/** One of the accounts that the demonstration shows where one signs in. */
const MODERATOR = {
  email: "mario@modera.espinar.aymaraes.example",
  password: "lo prometido es deuda",
};

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: CHROME_PATH,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({
      baseURL: ORIGIN,
      viewport,
      colorScheme,
      locale: "es-PE",
    });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      if (name === "review") await goToReview(page);
      else await page.goto(path);
      const picture = await sharp(await page.screenshot())
        .png({ palette: true, colours: 32, effort: 10 })
        .toBuffer();
      const file = `${name}-${screen}-${colorScheme}.png`;
      await writeFile(join(folder, file), picture);
      console.log(`${file}: ${(picture.length / 1024).toFixed(1)} KB`);
    }
    await context.close();
  }
}
await browser.close();

/** Signs a moderator in, and opens the first update that waits. */
async function goToReview(page) {
  await page.goto("/cuenta/entrar?next=/moderacion");
  await page.fill("[name=email]", MODERATOR.email);
  await page.fill("[name=password]", MODERATOR.password);
  await page.click("main form button");
  await page.click("main .list a");
  await page.waitForLoadState();
}
