import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "#app/server/http/content-security.server";
import {
  REFUSALS,
  refusalAnswer,
  type RefusalReason,
} from "#app/server/http/refusal.server";

test("a policy allows nothing unsafe and no script", () => {
  const policy = contentSecurityPolicy({ styles: ["a{b:c}"] });
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("script-src 'none'");
  const hash = createHash("sha256").update("a{b:c}").digest("base64");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
});

test("a page connects to this site, and has its worker, only where it says so", () => {
  expect(contentSecurityPolicy()).not.toMatch(/connect-src|worker-src/);
  const policy = contentSecurityPolicy({
    ...{ nonce: "n", connects: true, works: true },
  });
  expect(policy).toContain("connect-src 'self'; worker-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test.each(Object.keys(REFUSALS) as RefusalReason[])(
  "the page of %s allows the very style it carries, and names nothing of the request",
  (reason) => {
    const { status, body, headers } = refusalAnswer(
      reason,
      "/<svg>?lang=en",
      "id-7",
    );
    const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? "";
    const policy = contentSecurityPolicy({ styles: [style] });
    expect(headers["Content-Security-Policy"]).toBe(policy);
    expect(status).toBe(REFUSALS[reason]);
    expect(body).not.toContain("<svg>");
    expect(body).toContain("id-7");
  },
);
