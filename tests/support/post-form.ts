import type { PageSite } from "./page-site";
import type { Attached } from "./sender";

/** Sends a form with the token of its own page, as somebody who is signed in, with files or without; gives the status of the answer. */
export async function postForm(
  { origin }: Pick<PageSite, "origin">,
  cookie: string,
  path: string,
  typed: Readonly<Record<string, string>>,
  files: readonly Attached[] = [],
): Promise<string> {
  const headers = { Cookie: cookie, Origin: origin };
  const page = await fetch(`${origin}${path}`, { headers });
  const html = await page.text();
  const token = /name="formToken" value="([^"]*)"/.exec(html)?.[1] ?? "";
  const fields = { formToken: token, ...typed };
  const body =
    files.length === 0
      ? new URLSearchParams(fields)
      : multipart(Object.entries(fields), files);
  const redirect = "manual";
  const options = { method: "POST", headers, body, redirect } as const;
  return String((await fetch(`${origin}${path}`, options)).status);
}

function multipart(
  fields: readonly (readonly [string, string])[],
  files: readonly Attached[],
): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.set(name, value);
  for (const { field, bytes, name, type = "" } of files) {
    form.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
  }
  return form;
}
