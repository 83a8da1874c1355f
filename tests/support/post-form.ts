import type { PageSite } from "./page-site";

/** Sends a form with the token of its own page, as somebody who is signed in; gives the status of the answer. */
export async function postForm(
  { origin }: Pick<PageSite, "origin">,
  cookie: string,
  path: string,
  typed: Readonly<Record<string, string>>,
): Promise<string> {
  const headers = { Cookie: cookie, Origin: origin };
  const page = await fetch(`${origin}${path}`, { headers });
  const html = await page.text();
  const token = /name="formToken" value="([^"]*)"/.exec(html)?.[1] ?? "";
  const body = new URLSearchParams({ formToken: token, ...typed });
  const redirect = "manual";
  const options = { method: "POST", headers, body, redirect } as const;
  return String((await fetch(`${origin}${path}`, options)).status);
}
