/** An element of an XML document: its name, its attributes, and what stands in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/** Makes an element: `element("link", { href: "/" })`, `element("title", {}, "Espinar")`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** The text of an XML 1.0 document in UTF-8 with this root. Text is only ever text, whatever it holds. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written(node: XmlElement | string): string {
  if (typeof node === "string") return escapedXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapedXml(value)}"`)
    .join("");
  const inside = node.children.map(written).join("");
  return inside === ""
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

/** What XML 1.0 has no place for, escaped or not: controls, half a surrogate pair, two non-characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser makes these three a space in an attribute, and a line feed of a carriage return.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it stands between tags or in an attribute of XML or HTML: `a < b` is `a &lt; b`. */
export function escapedXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/[&<>"'\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
