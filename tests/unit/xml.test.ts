import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { element, escapedXml, xmlDocument } from "#app/domain/text/xml";
import { anyText } from "#tests/support/any-text";
import { readXml } from "#tests/support/read-xml";

/** What of a text an XML document has a place for. */
function storable(text: string): string {
  return [...text]
    .filter((sign) =>
      /[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(
        sign,
      ),
    )
    .join("");
}

describe("a document", () => {
  test("is what it was made of", () => {
    const root = element(
      "feed",
      { "xml:lang": "es-PE" },
      element("link", { href: "/metas?a=1&b=2" }),
      element("title", {}, "Agua < 50 % & «más»"),
    );
    expect(xmlDocument(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<feed xml:lang="es-PE"><link href="/metas?a=1&amp;b=2"/>' +
        "<title>Agua &lt; 50 % &amp; «más»</title></feed>\n",
    );
  });

  test("holds any text as text, between tags and in attributes", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const xml = xmlDocument(element("a", { b: text }, text, element("c")));
        const root = readXml(xml);
        expect(root.nodeName).toBe("a");
        expect(root.textContent).toBe(storable(text));
        expect(root.getAttribute("b")).toBe(storable(text));
        expect(root.children.length).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  test("cannot be left by the words of a promise", () => {
    const evil = `]]></title><script>alert(1)</script><!-- "' onload='x`;
    const root = readXml(xmlDocument(element("title", { a: evil }, evil)));
    expect(root.children.length).toBe(0);
    expect(root.attributes.length).toBe(1);
    expect(root.textContent).toBe(evil);
  });
});

test("controls and halves of letters are left out, line ends are kept", () => {
  expect(escapedXml("a\u0000\u001b\ud800b\uffff\r\n")).toBe("ab&#13;&#10;");
});
