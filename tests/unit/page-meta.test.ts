import { describe, expect, test } from "vitest";
import type { PageAddress } from "#app/components/layout/page-address";
import {
  pageMeta,
  type PageDescription,
} from "#app/components/layout/page-meta";

const ORIGIN = "https://lo.example";

const HERE: PageAddress = {
  origin: ORIGIN,
  language: "es",
  path: "/provincias/espinar",
  query: "",
  asOf: null,
  knownOn: null,
  demo: false,
};

/** The head of a page as a list of plain objects. */
function headOf(
  page: Partial<PageAddress> = {},
  description: Partial<PageDescription> = {},
  room = "routes/public/province",
) {
  const matches = [{ id: "root", data: { ...HERE, ...page } }, { id: room }];
  return pageMeta(matches, () => ({
    title: "Espinar",
    description: "Se sabe algo de 2 de 13 metas.",
    ...description,
  })) as Record<string, unknown>[];
}

function links(head: readonly Record<string, unknown>[]) {
  return head
    .filter(({ tagName }) => tagName === "link")
    .map(({ rel, href, hrefLang, type }) => [rel, hrefLang ?? type, href]);
}

const contentOf = (head: readonly Record<string, unknown>[], name: string) =>
  head.find((it) => it["property"] === name || it["name"] === name)?.[
    "content"
  ];

describe("a public page", () => {
  test("names its one address and its address in either language", () => {
    expect(links(headOf())).toEqual([
      ["canonical", undefined, `${ORIGIN}/provincias/espinar`],
      ["alternate", "es-PE", `${ORIGIN}/provincias/espinar`],
      ["alternate", "en", `${ORIGIN}/provincias/espinar?lang=en`],
      ["alternate", "x-default", `${ORIGIN}/provincias/espinar`],
    ]);
    const [canonical] = links(headOf({ language: "en" }));
    expect(canonical?.[2]).toBe(`${ORIGIN}/provincias/espinar?lang=en`);
  });

  test("is one page whatever its filters and clocks and what others append", () => {
    const query =
      "plan=p1&estado=broken&as-of=2020-06-30&utm_source=x&pagina=2";
    const [canonical] = links(headOf({ query, asOf: "2020-06-30" }));
    expect(canonical?.[2]).toBe(
      `${ORIGIN}/provincias/espinar?plan=p1&pagina=2`,
    );
    const [first] = links(headOf({ query: "pagina=1" }));
    expect(first?.[2]).toBe(`${ORIGIN}/provincias/espinar`);
  });

  test("is shared as it is seen: the same day, plan and language, and a picture of that", () => {
    const head = headOf(
      { query: "plan=p1&estado=broken", asOf: "2020-06-30", language: "en" },
      { picture: "/og/provincias/espinar.png" },
    );
    expect(contentOf(head, "og:url")).toBe(
      `${ORIGIN}/provincias/espinar?plan=p1&as-of=2020-06-30&lang=en`,
    );
    expect(contentOf(head, "og:image")).toBe(
      `${ORIGIN}/og/provincias/espinar.png?plan=p1&as-of=2020-06-30&lang=en`,
    );
    expect(contentOf(head, "og:locale")).toBe("en_GB");
    expect(contentOf(head, "twitter:card")).toBe("summary_large_image");
    expect(contentOf(head, "robots")).toBeUndefined();
  });

  test("leads to its feed on the same clocks", () => {
    const feed = "/provincias/espinar/feed.atom";
    const head = headOf({ knownOn: "2021-01-01" }, { feed });
    expect(links(head).at(-1)).toEqual([
      "alternate",
      "application/atom+xml",
      `${ORIGIN}${feed}?known-on=2021-01-01`,
    ]);
  });

  test("that is an excerpt names the whole page as its address", () => {
    const head = headOf(
      { path: "/embed/provincias/espinar", query: "plan=p1" },
      { excerptOf: "/provincias/espinar" },
    );
    expect(links(head)[0]?.[2]).toBe(`${ORIGIN}/provincias/espinar?plan=p1`);
  });

  test("says of itself what programs may read, with its context", () => {
    const head = headOf({}, { data: [{ "@type": "BreadcrumbList" }] });
    expect(head.find((it) => "script:ld+json" in it)).toEqual({
      "script:ld+json": {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
      },
    });
  });
});

describe("a page that is nobody else's business", () => {
  test.each([
    "routes/citizen/own-updates",
    "routes/moderation/review",
    "routes/account/sign-in",
  ])("%s asks not to be listed and names no address", (room) => {
    const head = headOf({}, {}, room);
    expect(contentOf(head, "robots")).toBe("noindex");
    expect(links(head)).toEqual([]);
    expect(contentOf(head, "og:title")).toBeUndefined();
  });

  test("nor is a page where something went wrong", () => {
    const head = pageMeta([{ id: "root", data: HERE }], () => ({ title: "x" }));
    expect(head).toContainEqual({ name: "robots", content: "noindex" });
  });
});

test("what a demonstration has invented is neither listed nor stated to programs", () => {
  const head = headOf({ demo: true }, { data: [{ "@type": "ClaimReview" }] });
  expect(contentOf(head, "robots")).toBe("noindex");
  expect(head.some((it) => "script:ld+json" in it)).toBe(false);
});
