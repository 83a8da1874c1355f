import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { embedCode } from "#app/components/embed/embed-code";

test("the code to copy is one frame, whatever the province is called", () => {
  const src = "https://lo.example/embed/provincias/x?as-of=2020-06-30&lang=en";
  const title = `Q'ero" onload="alert(1)"></iframe><script>alert(2)</script>`;
  const { document } = new JSDOM(embedCode({ src, title })).window;
  expect(document.body.children).toHaveLength(1);
  const frame = document.body.firstElementChild;
  expect(frame?.tagName).toBe("IFRAME");
  expect(frame?.getAttribute("src")).toBe(src);
  expect(frame?.getAttribute("title")).toBe(title);
  expect(frame?.getAttribute("onload")).toBeNull();
});
