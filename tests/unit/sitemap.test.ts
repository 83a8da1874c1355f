import { expect, test } from "vitest";
import { MOST_ADDRESSES, sitemapPart } from "#app/domain/form/sitemap";
import { xmlDocument } from "#app/domain/text/xml";

const page = { url: "https://lo.example/metas?a=1&b=2", changedAt: null };

test("a page says when a decision changed it, if one did", () => {
  const changedAt = "2020-06-02T04:59:59.999Z";
  const xml = xmlDocument(sitemapPart([page, { ...page, changedAt }]));
  expect(xml).toContain(
    "<loc>https://lo.example/metas?a=1&amp;b=2</loc></url>",
  );
  expect(xml).toContain(`<lastmod>${changedAt}</lastmod>`);
});

test("a part holds as many addresses as readers take, and not one more", () => {
  const pages = Array.from({ length: MOST_ADDRESSES }, () => page);
  expect(sitemapPart(pages).children).toHaveLength(MOST_ADDRESSES);
  expect(() => sitemapPart([...pages, page])).toThrow(RangeError);
});
