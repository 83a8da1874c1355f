import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openSmtpServer } from "#tests/support/post-office";
import {
  addressOf,
  freePort,
  startProcess,
  type SiteProcess,
} from "#tests/support/site-process";

/** Longer than a running site waits before it looks at its queue. */
const A_WHILE = 1_500;

/** Opens an account at a site, as a browser would. */
async function signUp(address: string): Promise<number> {
  const url = new URL("/cuenta/crear", address);
  const page = await fetch(url);
  const [cookie = ""] = (page.headers.get("set-cookie") ?? "").split(";", 1);
  const [, formToken = ""] =
    /name="formToken" value="([^"]+)"/.exec(await page.text()) ?? [];
  const body = new URLSearchParams({
    formToken,
    name: "Rosa de las Retamas",
    email: "rosa@ejemplo.pe",
    password: "cinco llamas cruzan el puente",
  });
  const headers = { Cookie: cookie, Origin: url.origin };
  const init = { method: "POST", body, headers, redirect: "manual" } as const;
  return (await fetch(url, init)).status;
}

test("a site that is killed after an act and before its mail sends it, once, when it is back", async () => {
  const post = await openSmtpServer();
  const folder = await mkdtemp(join(tmpdir(), "killed-"));
  await cp(inject("siteTemplate"), folder, { recursive: true });
  const env = {
    PORT: String(await freePort()),
    DATA_DIR: folder,
    SMTP_URL: post.url,
  };
  const start = async (): Promise<[SiteProcess, string]> => {
    const site = startProcess(env);
    return [site, await addressOf(site)];
  };
  const [killed, address] = await start();
  expect(await signUp(address)).toBe(303);
  killed.signal("SIGKILL");
  await killed.exited;
  expect(post.received).toEqual([]);

  const [back] = await start();
  await expect.poll(() => post.received.length, { timeout: 20_000 }).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  back.signal("SIGTERM");
  await back.exited;
  const [third] = await start();
  await new Promise((resolve) => setTimeout(resolve, A_WHILE));
  third.signal("SIGTERM");
  await third.exited;
  expect(post.received.map(({ to }) => to)).toEqual([["rosa@ejemplo.pe"]]);
  await post.close();
  await rm(folder, { recursive: true });
});
