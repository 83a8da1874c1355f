import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Texts that a careless page would run, or that would lead away from it, by their number in the catalogue. */
export const MARKUP: readonly (readonly [string, string])[] = [
  ["F1", "<script>alert(1)</script>"],
  ["F2", "<img src=x onerror=alert(1)>"],
  ["F2", "<svg/onload=alert(1)>"],
  ["F2", "<details open ontoggle=alert(1)>"],
  ["F2", "<math><mtext><form><mglyph><style></math><img src onerror=alert(1)>"],
  ["F2", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ["F4", "[x](javascript:alert(1))"],
  ["F4", "![x](http://evil.test/t.png)"],
  ["F4", "<https://evil.test/>"],
  ["F6", '" autofocus onfocus=alert(1) x="'],
  ["F6", "' onmouseover='alert(1)"],
  ["F8", "</script><script>alert(1)</script>"],
  ["F8", "<!--<script>alert(1)</script>-->"],
  ["F8", "</title></style><script>alert(1)</script>"],
  ["F9", "<a id=__remixContext></a><img name=attributes>"],
  ["F14", "<base href='https://evil.test/'>"],
  ["F14", "<meta http-equiv=refresh content='0;url=https://evil.test'>"],
  ["F14", "<form action=https://evil.test><input name=x></form>"],
  ["E17", "]]></script><script type=module>alert(1)</script>"],
  ["E17", "{{7*7}} ${7*7} <%= 7*7 %> #{7*7}"],
];

const NEVER = ["math", "noscript", "iframe", "object", "embed", "applet"];

/** What leads away from the site or runs something, by attribute. */
const AWAY = /^(?:javascript|data|vbscript):|evil\.test/i;

/** The first piece of somebody's text that came out as markup; null where all of it is text. */
export function aliveIn(page: string): string | null {
  const waiting: Tree.Node[] = [parse(page)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("tagName" in node && isAlive(node)) {
      const attributes = node.attrs.map(
        ({ name, value }) => `${name}=${value}`,
      );
      return `<${node.tagName} ${attributes.join(" ")}>`;
    }
    if ("childNodes" in node) waiting.push(...node.childNodes);
  }
  return null;
}

function isAlive(element: Tree.Element): boolean {
  const { tagName, attrs } = element;
  const given = new Map(attrs.map(({ name, value }) => [name, value]));
  if (NEVER.includes(tagName)) return true;
  if (tagName === "script") return !isOurs(element, given);
  if (tagName === "base" && given.has("href")) return true;
  if (tagName === "meta" && given.has("http-equiv")) return true;
  if (attrs.some(({ name }) => name.startsWith("on"))) return true;
  if (given.get("id") === "__remixContext") return true;
  const isPicture = tagName === "img";
  if (isPicture && (given.has("name") || given.get("src") === "x")) return true;
  return ["href", "src", "action", "formaction"].some((name) =>
    AWAY.test(given.get(name) ?? ""),
  );
}

/** Data that no browser runs, or the site's one script: a file of its own with the word of the page's policy, and nothing inside. */
function isOurs(
  { childNodes }: Tree.Element,
  given: ReadonlyMap<string, string>,
): boolean {
  if (given.get("type") === "application/ld+json") return true;
  const isFile = /^(?:\/assets\/[\w.-]+)?$/.test(given.get("src") ?? "away");
  return isFile && given.get("nonce") !== undefined && childNodes.length === 0;
}
