import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { signedIn } from "#tests/support/signed-in";
import { makeWorld, type World } from "#tests/support/world";

let database: TestDatabase;
let world: World;
let site: PageSite;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database.db);
  site = await openPageSite(database.db, { buildId: "a" });
});

afterAll(async () => {
  await site.close();
  await database.close();
});

const PAGE = "/provincias/espinar";
const BROWSER = { "Accept-Encoding": "gzip, deflate, br, zstd" };
const CODINGS = ["identity", "gzip", "br"] as const;
const MUST_ASK = "public, max-age=0, must-revalidate";

const accepting = (coding: string) => ({ "Accept-Encoding": coding });

describe("a public page", () => {
  test("is one page in three forms, and says which", async () => {
    const plain = await site.get(PAGE);
    const gzip = await site.get(PAGE, accepting("gzip"));
    const br = await site.get(PAGE, BROWSER);
    expect(plain.body.toString()).toMatch(/^<!DOCTYPE html>/);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    const answers = [plain, gzip, br];
    expect(answers.map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "gzip",
      "br",
    ]);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { status, headers, body } of answers) {
      expect(status).toBe(200);
      expect(headers["cache-control"]).toBe(MUST_ASK);
      expect(headers.vary).toBe("Accept-Encoding");
      expect(headers["content-length"]).toBe(String(body.length));
      expect(headers["content-security-policy"]).toMatch(/style-src 'sha256/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  test.each(CODINGS)(
    "in the form %s: HEAD says what GET would",
    async (coding) => {
      const whole = await site.get("/provincias/tarata", accepting(coding));
      const head = await site.head("/provincias/tarata", accepting(coding));
      const { date: _, ...headers } = whole.headers;
      expect(head.headers).toMatchObject(headers);
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
    },
  );

  test.each(
    CODINGS.flatMap((coding) => [
      [coding, PAGE] as const,
      [coding, "/metas?buscar=agua%20dulce"] as const,
    ]),
  )("in the form %s: %s is not sent twice", async (coding, path) => {
    const { headers } = await site.get(path, accepting(coding));
    const { etag = "" } = headers;
    for (const tags of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await site.get(path, {
        ...accepting(coding),
        "If-None-Match": tags,
      });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers["cache-control"]).toBe(MUST_ASK);
      // It would go over that of the copy, and forbid the copy its styles.
      expect(again.headers["content-security-policy"]).toBeUndefined();
      expect(again.headers["content-type"]).toBeUndefined();
    }
    const other = { ...accepting(coding), "If-None-Match": `"x", "y-br"` };
    expect((await site.get(path, other)).status).toBe(200);
  });

  test("is not cut into parts, however many are asked for", async () => {
    const whole = await site.get(PAGE, BROWSER);
    const many = Array.from({ length: 1_000 }, (_, n) => `${n}-`).join(",");
    for (const Range of [
      "bytes=0-10",
      "bytes=-5",
      "bytes=x",
      `bytes=${many}`,
    ]) {
      const answer = await site.get(PAGE, { ...BROWSER, Range });
      expect(answer.status).toBe(200);
      expect(answer.body.equals(whole.body)).toBe(true);
    }
  });

  test("answers by other spellings of its address with the same bytes", async () => {
    const page = await site.get("/metas?buscar=agua&provincia=espinar");
    const shared = await site.get(
      "/metas?provincia=espinar&buscar=agua&fbclid=x",
    );
    expect(shared.headers.etag).toBe(page.headers.etag);
    expect(shared.body.equals(page.body)).toBe(true);
    expect(page.status).toBe(200);
  });

  test("is made anew for a parameter that nobody knows", async () => {
    const answer = await site.get(`${PAGE}?x=1`, BROWSER);
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
});

test.each([
  ["/no-hay", 404],
  ["/provincias/no-hay", 404],
  ["/metas?pagina=999", 404],
  ["/metas?estado=x", 400],
  ["/api/v1/targets/X-1", 404],
])("%s is not kept, and says so", async (path, status) => {
  for (const headers of [BROWSER, { ...BROWSER, "If-None-Match": "*" }]) {
    const answer = await site.get(path, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers.etag).toBeUndefined();
  }
});

describe("the API", () => {
  const LIST = "/api/v1/targets?perPage=2";

  test("keeps its headers, and knows a copy by its tag or its date", async () => {
    const list = await site.get(LIST, BROWSER);
    const { etag = "", "last-modified": date = "" } = list.headers;
    expect(list.headers["access-control-allow-origin"]).toBe("*");
    expect(list.headers["content-encoding"]).toBe("br");
    const byDate = { ...BROWSER, "If-Modified-Since": date };
    expect((await site.get(LIST, byDate)).status).toBe(304);
    const byTag = { ...byDate, "If-None-Match": etag };
    expect((await site.get(LIST, byTag)).status).toBe(304);
    const otherTag = { ...byDate, "If-None-Match": '"x"' };
    expect((await site.get(LIST, otherTag)).status).toBe(200);
  });
});

describe("who asks", () => {
  const PUBLIC = ["/", PAGE, "/metas/ESP-S-01", "/registro", "/acerca"];

  test("makes no difference to a public page: not a byte", async () => {
    const rosa = await signedIn(world, await world.citizen("Rosa"));
    const admin = await signedIn(
      world,
      await world.moderator("Mario", "espinar"),
    );
    for (const path of PUBLIC) {
      const answers = [
        await site.get(path, { Cookie: rosa, "Accept-Language": "qu" }),
        await site.get(path, {
          Cookie: admin,
          "X-Forwarded-For": "190.43.7.21",
        }),
        await site.get(path),
      ];
      const [first] = answers;
      for (const { status, headers, body } of answers) {
        expect(status).toBe(200);
        expect(body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
        expect(headers["set-cookie"]).toBeUndefined();
        expect(headers.etag).toBe(first?.headers.etag);
      }
    }
  });

  test("makes all the difference to a page of one's own, and nothing of it is kept", async () => {
    const luz = await signedIn(world, await world.citizen("Luz"));
    const eva = await signedIn(world, await world.citizen("Eva"));
    for (const [cookie, name] of [
      [luz, "Luz"],
      [eva, "Eva"],
      [luz, "Luz"],
    ] as const) {
      const own = await site.get("/mis-aportes", {
        ...BROWSER,
        Cookie: cookie,
      });
      expect(own.status).toBe(200);
      expect(textOf(own)).toContain(name);
      expect(own.headers["cache-control"]).toBe("no-store");
      expect(own.headers.etag).toBeUndefined();
    }
    expect((await site.get("/mis-aportes", BROWSER)).status).toBe(303);
    const door = await site.get("/cuenta/entrar", BROWSER);
    expect(door.headers["cache-control"]).toBe("no-store");
  });
});

function textOf({
  headers,
  body,
}: {
  headers: { "content-encoding"?: string | undefined };
  body: Buffer;
}): string {
  const { "content-encoding": coding } = headers;
  if (coding === "br") return brotliDecompressSync(body).toString();
  return (coding === "gzip" ? gunzipSync(body) : body).toString();
}
