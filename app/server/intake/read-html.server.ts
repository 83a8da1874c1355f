import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const LEFT_OUT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "math",
  "iframe",
  "object",
  "title",
]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "header",
  "footer",
  "main",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "blockquote",
  "pre",
  "dl",
  "dt",
  "dd",
  "figure",
  "form",
  "fieldset",
  "body",
  "html",
  "thead",
  "tbody",
  "tfoot",
  "caption",
  "hr",
  "address",
]);

/** Most cells that one cell may span; a larger number is no table. */
const MOST_SPAN = 200;

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function spanOf(cell: Element, name: string): number {
  const value =
    cell.attrs.find((attribute) => attribute.name === name)?.value ?? "1";
  const span = Number.parseInt(value, 10);
  return span >= 1 && span <= MOST_SPAN ? span : 1;
}

interface Task {
  node: Node;
  leave: boolean;
}

/** Walks a tree without recursion, however deep; `enter` says whether to look inside. */
function walk(
  roots: readonly Node[],
  enter: (node: Node) => boolean,
  leave: (node: Element) => void,
): void {
  const tasks: Task[] = [...roots]
    .reverse()
    .map((node) => ({ node, leave: false }));
  let task = tasks.pop();
  while (task) {
    const { node } = task;
    if (task.leave) leave(node as Element);
    else if (enter(node) && isElement(node)) {
      tasks.push({ node, leave: true });
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) tasks.push({ node: child, leave: false });
      }
    }
    task = tasks.pop();
  }
}

/** The words of a cell, its paragraphs parted by `<br>`. */
function cellText(cell: Element): string {
  const parts: string[] = [""];
  const open = (mark: string) => {
    if ((parts.at(-1) ?? "").trim() !== "") parts.push(mark);
    else parts[parts.length - 1] = mark;
  };
  walk(
    cell.childNodes,
    (node) => {
      if (node.nodeName === "#text" && "value" in node)
        parts[parts.length - 1] += node.value;
      else if (isElement(node)) {
        if (LEFT_OUT.has(node.tagName)) return false;
        if (node.tagName === "li") open("- ");
        else if (node.tagName === "br" || BLOCKS.has(node.tagName)) open("");
      }
      return true;
    },
    (node) => {
      if (BLOCKS.has(node.tagName)) open("");
    },
  );
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "" && part !== "-")
    .join("<br>");
}

/** The rows of a table, cells that span rows left empty below their first. */
function tableRows(table: Element): string[] {
  const rows: Element[] = [];
  walk(
    table.childNodes,
    (node) => {
      if (!isElement(node) || node.tagName === "table") return false;
      if (node.tagName === "tr") rows.push(node);
      return node.tagName !== "tr";
    },
    () => undefined,
  );
  const below: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const skip = () => {
      while ((below[cells.length] ?? 0) > 0) {
        below[cells.length] = (below[cells.length] ?? 0) - 1;
        cells.push("");
      }
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || !/^t[dh]$/.test(cell.tagName)) continue;
      skip();
      const [down, right] = [spanOf(cell, "rowspan"), spanOf(cell, "colspan")];
      for (let at = 0; at < right; at += 1) {
        below[cells.length] = down - 1;
        cells.push(at === 0 ? cellText(cell) : "");
      }
    }
    skip();
    return cells.join("\t");
  });
}

/**
 * The lines of an HTML document: a line for each block, a line with tabs for each row of a table,
 * list items with a hyphen. Scripts, styles and drawings are left out; nothing is fetched or run.
 */
export function readHtml(html: string): string[] {
  const lines: string[] = [""];
  const open = (mark = "") => {
    if ((lines.at(-1) ?? "").trim() === "") lines[lines.length - 1] = mark;
    else lines.push(mark);
  };
  walk(
    parse(html).childNodes,
    (node) => {
      if (node.nodeName === "#text" && "value" in node)
        lines[lines.length - 1] += node.value.replace(/\s+/g, " ");
      if (!isElement(node)) return false;
      if (LEFT_OUT.has(node.tagName)) return false;
      if (node.tagName === "table") {
        open();
        lines.pop();
        lines.push(...tableRows(node), "");
        return false;
      }
      if (node.tagName === "li") open("- ");
      else if (node.tagName === "br" || BLOCKS.has(node.tagName)) open();
      return true;
    },
    (node) => {
      if (/^(?:p|h[1-6]|ul|ol)$/.test(node.tagName)) {
        open();
        if (lines.length > 1 && lines.at(-2) !== "") lines.push("");
      } else if (BLOCKS.has(node.tagName)) open();
    },
  );
  return lines.map((line) =>
    line
      .replace(/ +/g, " ")
      .trimEnd()
      .replace(/^ (?=\S)/, ""),
  );
}
