import { describe, expect, it } from "vitest";
import { snapshotHtml } from "#app/domain/form/snapshot-html";
import { snapshotPage } from "#app/domain/form/snapshot-path";

const frame = {
  origin: "https://prometido.example",
  words: {
    copy: "Copia del 21/11/2026. Lo nuevo está en",
    form: "Solo en línea:",
    noSearch: "Aquí no se busca:",
    allTargets: "todas las metas",
    search: "Buscar:",
  },
  firstEntry: 40,
};

/** The body of a page of a snapshot, at an address. */
function written(html: string, address = "/provincias/espinar") {
  const page = snapshotPage(address);
  if (page === null) throw new Error(`no page at ${address}`);
  return snapshotHtml(html, page, frame);
}

describe("links", () => {
  it("to a page of the snapshot lead to its file, and are told", () => {
    const { html, links } = written(
      '<a class="x" href="/metas/ESP-S-01#a-1">m</a><link href="/favicon.svg"/>',
    );
    expect(html).toBe(
      '<a class="x" href="../metas/ESP-S-01.html#a-1">m</a><link href="../favicon.svg"/>',
    );
    expect(links.map(({ url }) => url)).toEqual([
      "/metas/ESP-S-01",
      "/favicon.svg",
    ]);
  });

  it("to entries that have no page here lead to the site, and to their neighbours here", () => {
    const { html, links } = written(
      '<a href="/registro/39">a</a><a href="/registro/40">b</a>',
      "/registro/41",
    );
    expect(html).toBe(
      '<a href="https://prometido.example/registro/39">a</a><a href="40.html">b</a>',
    );
    expect(links.map(({ url }) => url)).toEqual(["/registro/40"]);
  });

  it("read the address as a browser does", () => {
    const { html, links } = written(
      '<a href="/metas?estado=broken&amp;lang=en">m</a>',
    );
    expect(html).toBe('<a href="../en/metas.estado-broken.html">m</a>');
    expect(links[0]?.url).toBe("/metas?estado=broken&lang=en");
  });

  it("to anything else of the site lead to the live one", () => {
    const { html, links } = written(
      '<a href="/aportar/ESP-S-01?a=1&amp;b=%222%22">m</a>',
    );
    expect(html).toBe(
      '<a href="https://prometido.example/aportar/ESP-S-01?a=1&amp;b=%222%22">m</a>',
    );
    expect(links).toEqual([]);
  });

  it("to other sites, within the page, in its text and in its style stay as they are", () => {
    const html =
      '<style>a{background:url("/x") } a[href="/metas"]{}</style>' +
      '<script type="application/ld+json">{"a":" href=\\"/metas\\" <form></form>"}</script>' +
      '<a href="#metas">m</a><a href="https://gob.pe/metas">g</a>' +
      "<code> href=&quot;/metas&quot; &lt;form&gt;</code>";
    expect(written(html).html).toBe(html);
  });
});

describe("forms", () => {
  it("give way to a line that says where they are", () => {
    const { html } = written(
      '<form method="get" action="/provincias/espinar#metas" class="row"><input name="estado"/></form><p>x</p>',
      "/provincias/espinar?lang=en",
    );
    expect(html).toBe(
      '<p class="small muted">Solo en línea: <a href="https://prometido.example/provincias/espinar?lang=en">https://prometido.example/provincias/espinar</a></p><p>x</p>',
    );
  });

  it("a search leads to the list of all promises, and to the search of the live site", () => {
    const { html, links } = written(
      '<form method="get" action="/metas" role="search"><button>b</button></form>',
      "/?lang=en",
    );
    expect(html).toBe(
      '<p class="note">Aquí no se busca: <a href="metas.html">todas las metas</a>. Buscar: <a href="https://prometido.example/metas?lang=en">https://prometido.example/metas</a></p>',
    );
    expect(links.map(({ url }) => url)).toEqual(["/metas?lang=en"]);
  });
});

it("every page says above its content what it is", () => {
  const { html } = written('<p>$&amp;</p><main id="contenido">m</main>');
  expect(html).toBe(
    '<p>$&amp;</p><p class="note" role="note">Copia del 21/11/2026. Lo nuevo está en <a href="https://prometido.example">https://prometido.example</a></p><main id="contenido">m</main>',
  );
});
