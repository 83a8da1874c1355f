import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text";
import { MAX_URL, parseSafeUrl, safeUrl } from "#app/domain/form/safe-url";

const problem = (typed: string) => {
  const reading = parseSafeUrl(typed);
  return reading.ok ? null : reading.problem;
};

describe("a link", () => {
  it.each([
    ["HTTPS://Diario.PE", "https://diario.pe/"],
    ["https://www.gob.pe:443/a?b=c#d", "https://www.gob.pe/a?b=c#d"],
    ["http://muni.pe:8080/x", "http://muni.pe:8080/x"],
    ["https://muni.pe./año", "https://muni.pe/a%C3%B1o"],
    ["  https://muni.pe/@prensa ", "https://muni.pe/@prensa"],
    ["https://190.119.1.1/acta", "https://190.119.1.1/acta"],
    ["https://niñez.pe/", "https://xn--niez-hqa.pe/"],
    ["https://municipаlidad.gob.pe", "https://xn--municiplidad-39j.gob.pe/"],
    ["https://a.pe/\u0022onload=x", "https://a.pe/%22onload=x"],
  ])("%j is %s", (typed, url) => {
    expect(parseSafeUrl(typed)).toEqual({ ok: true, url });
  });

  it.each([
    ["gob.pe/noticia", "https://gob.pe/noticia"],
    [" www.Radio.pe ", "https://www.radio.pe/"],
    ["muni-espinar.gob.pe?id=3", "https://muni-espinar.gob.pe/?id=3"],
  ])("typed as %j in a form means %s", (typed, url) => {
    expect(safeUrl.parse(typed)).toBe(url);
  });

  it.each([
    ...["javascript:alert(1)", "//evil.pe", "10.0.0.1/x", "gob.pe@evil.pe"],
    ...[
      "gob.pe:80",
      "gob.pe informe",
      "gob",
      "a..pe",
      "gob.pe\\x",
      "router.lan",
    ],
  ])("%j is refused in a form, whatever was meant", (typed) => {
    expect(safeUrl.safeParse(typed).success).toBe(false);
  });

  it.each([
    "http://127.0.0.1",
    "http://localhost",
    "http://localhost.",
    "http://sub.localhost",
    "http://0",
    "http://0.0.0.0",
    "http://[::]",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
    "http://[2001:db8::1]",
    "http://127.1",
    "http://2130706433",
    "http://0x7f000001",
    "http://0177.0.0.1",
    "http://127。0。0。1",
    "http://①②⑦.⓪.⓪.①",
    "http://10.1.2.3",
    "http://172.16.0.1",
    "http://172.31.255.255",
    "http://192.168.1.1",
    "http://100.64.0.1",
    "http://100.127.255.255",
    "http://169.254.169.254",
    "http://192.0.0.8",
    "http://198.19.0.1",
    "http://224.0.0.1",
    "http://240.0.0.1",
    "http://255.255.255.255",
    "http://metadata.google.internal",
    "http://router.lan",
    "http://intranet",
  ])("to a machine nearby, %j, is refused", (typed) => {
    expect(problem(typed)).toBe("url_malformed");
  });

  it.each([
    "172.15.0.1",
    "172.32.0.1",
    "100.63.0.1",
    "100.128.0.1",
    "11.0.0.1",
  ])("to the public address %s is taken", (address) => {
    expect(problem(`http://${address}`)).toBeNull();
  });

  it.each([
    "http://user:p@host.pe",
    "http://good@127.0.0.1",
    "https://gob.pe@evil.pe",
    "http:\\\\127.0.0.1\\",
    "http://1.1.1.1 &@2.2.2.2#",
    "https://a.pe\\@b.pe",
    "https:evil.pe",
    "https:/evil.pe",
    "https:///evil.pe",
    "//evil.pe",
    "/\\evil.pe",
    "www.gob.pe",
    "gob.pe/noticia",
    "https://a b.pe",
    "https://a.pe/x y",
    "https://a.pe/x\ny",
    "https://a.pe/\u202Egpj",
    "https://a.pe/\u200B",
    "https://a..pe",
    "https://-a.pe",
    `https://${"a".repeat(64)}.pe`,
    "https://a.pe:99999",
    "https://",
    "https://%00.pe",
    "",
  ])("%j is malformed", (typed) => {
    expect(problem(typed)).toBe("url_malformed");
  });

  it.each([
    "javascript:alert(1)",
    " JaVascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.pe",
    "gopher://a.pe",
    "blob:https://a.pe/1",
    "jar:https://a.pe!/x",
    "ws://a.pe",
    "mailto:a@b.pe",
  ])("%j has no scheme of the web", (typed) => {
    expect(problem(typed)).toBe("url_scheme");
  });

  it("with a broken scheme is refused, whatever the reason", () => {
    expect(problem("JaVa\tscript:alert(1)")).not.toBeNull();
    expect(problem("\u0001javascript:alert(1)")).not.toBeNull();
  });

  it("is bounded as typed and as kept", () => {
    const base = "https://a.pe/";
    expect(problem(base + "x".repeat(MAX_URL - base.length))).toBeNull();
    expect(problem(base + "x".repeat(MAX_URL))).toBe("too_long");
    expect(problem(base + "ñ".repeat(500))).toBe("too_long");
  });

  it("once kept is kept the same, and a browser agrees with it", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(
          /^https?:\/\/[A-Za-zñ0-9-]{1,9}(\.[A-Za-zñ0-9-]{1,9}){1,3}\.?(:8?\d{1,3})?(\/[ -~ñ]{0,12})?$/,
        ),
        (typed) => {
          const reading = parseSafeUrl(typed);
          if (!reading.ok) return;
          expect(parseSafeUrl(reading.url)).toEqual(reading);
          expect(new URL(reading.url).href).toBe(reading.url);
        },
      ),
    );
  });

  it("is http or https with a host and nobody's name, or refused", () => {
    const start = fc.constantFrom(
      "",
      "http:",
      "https://",
      "https://a.pe",
      "//",
    );
    fc.assert(
      fc.property(start, anyText(), (head, tail) => {
        const reading = parseSafeUrl(head + tail);
        if (!reading.ok) return;
        const url = new URL(reading.url);
        expect(url.protocol).toMatch(/^https?:$/);
        expect(url.username + url.password).toBe("");
        expect(url.hostname).toContain(".");
        expect(reading.url).not.toMatch(/[\s\\]/);
      }),
      { numRuns: 500 },
    );
  });

  it("says what is wrong in a form", () => {
    const keys = ["x", "ftp://a.pe", undefined].map(
      (typed) => safeUrl.safeParse(typed).error?.issues[0]?.message,
    );
    expect(keys).toEqual(["url_malformed", "url_scheme", "url_malformed"]);
  });
});
