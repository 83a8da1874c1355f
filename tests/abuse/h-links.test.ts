import { expect } from "vitest";
import type { AbuseCase } from "#tests/support/abuse/case";
import { goodUpdate, UPDATE_TABLES } from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";

/** Links that are refused, by their number in the catalogue. */
const REFUSED: Record<string, readonly string[]> = {
  H1: [
    "http://127.0.0.1",
    "http://localhost",
    "http://localhost.",
    "http://0",
    "http://0.0.0.0",
    "http://[::]",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
  ],
  H2: [
    "http://127.1",
    "http://2130706433",
    "http://0x7f000001",
    "http://0177.0.0.1",
    "http://127。0。0。1",
    "http://①②⑦.⓪.⓪.①",
  ],
  H4: [
    "http://10.1.2.3",
    "http://172.16.0.1",
    "http://192.168.1.1",
    "http://100.64.0.1",
    "http://169.254.1.1",
    "http://192.0.0.8",
    "http://198.18.0.1",
    "http://224.0.0.1",
    "http://240.0.0.1",
    "http://255.255.255.255",
  ],
  H5: [
    "http://169.254.169.254/latest/meta-data",
    "http://metadata.google.internal",
  ],
  H6: [
    "file:///etc/passwd",
    "gopher://a.pe",
    "ftp://a.pe/x",
    "data:text/html,x",
    "blob:https://a.pe/1",
    "jar:http://a.pe!/x",
    "ws://a.pe",
  ],
  H8: [
    "http://user:p@host.pe",
    "http://good@127.0.0.1",
    "http:\\\\127.0.0.1\\",
    "http://1.1.1.1 &@2.2.2.2#",
  ],
  H19: [
    "SELF/moderacion/x",
    "SELF/admin/personas",
    "SELF/cuenta/salir",
    "SELF/Admin",
  ],
};

const link = (url: string): Record<string, string> =>
  goodUpdate({ "evidence[0].url": url });

const CASES: AbuseCase[] = [
  ...Object.entries(REFUSED).flatMap(([id, urls]) =>
    urls.map((url): AbuseCase => ({
      id,
      name: url,
      send: (at) =>
        at
          .as("citizen")
          .post("/aportar/ESP-S-01", link(url.replace("SELF", at.site.origin))),
      answers: [422],
      then: (answer) => {
        expect(textOf(answer)).toContain('href="#f-evidence-0-url"');
      },
    })),
  ),
  {
    id: "H17",
    name: "letters of another alphabet are spelled out, with a warning",
    send: (at) =>
      at
        .as("citizen")
        .post("/aportar/ESP-S-01", link("https://municipаlidad.gob.pe/acta")),
    answers: [303],
    changes: UPDATE_TABLES,
    then: async ({ headers }, at) => {
      const page = await at.as("citizen").get(String(headers.location));
      const text = textOf(page);
      expect(text).toContain("xn--municiplidad-39j.gob.pe");
      expect(text).toContain("letras de otro alfabeto");
    },
  },
];

const FETCHES = "nothing is fetched from the addresses that people type";

abuseGroup("H", {
  cases: CASES,
  elsewhere: [
    {
      id: "H19",
      // There the site has a name of the public internet, which nothing else refuses.
      file: "tests/unit/personal-data.test.ts",
      test: "H19 a link to",
    },
  ],
  without: {
    H9: FETCHES,
    H11: FETCHES,
    H12: FETCHES,
    H13: FETCHES,
    H15: FETCHES,
    H16: FETCHES,
  },
});
