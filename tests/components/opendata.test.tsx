import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Citation } from "#app/components/opendata/citation";
import { Codebook } from "#app/components/opendata/codebook";
import { FileList } from "#app/components/opendata/file-list";
import { PathList } from "#app/components/opendata/path-list";
import { SchemaList } from "#app/components/opendata/schema-list";
import { openApi } from "#app/domain/api/openapi";
import { readOpenApi } from "#app/domain/api/openapi-reading";
import { OPEN_TABLES, type OpenTableName } from "#app/domain/open-data/tables";
import { draw } from "#tests/support/draw";

const ROWS = Object.fromEntries(
  OPEN_TABLES.map(({ name }) => [name, 0]),
) as Record<OpenTableName, number>;

const api = readOpenApi(openApi("https://lo.example"));

describe("the files", () => {
  it("are each a link with their number of rows", () => {
    const page = draw(<FileList rows={{ ...ROWS, targets: 1418 }} />);
    const link = page.getByRole("link", { name: "targets.csv" });
    expect(link.getAttribute("href")).toBe("/datos/targets.csv");
    const row = link.closest("tr") as HTMLElement;
    expect(within(row).getByText("1,418")).toBeTruthy();
    expect(page.getAllByRole("row")).toHaveLength(OPEN_TABLES.length + 1);
  });

  it("are those of the day that the reader looks at", () => {
    const page = draw(<FileList rows={ROWS} />, {
      asOf: "2020-06-30",
      language: "en",
    });
    const link = page.getByRole("link", { name: "updates.csv" });
    expect(link.getAttribute("href")).toBe(
      "/datos/updates.csv?as-of=2020-06-30&lang=en",
    );
  });
});

describe.each(["es", "en"] as const)("the codebook (%s)", (language) => {
  it("has a table for each file and a row for each column, none without words", () => {
    const page = draw(<Codebook />, { language });
    const tables = page.getAllByRole("table");
    expect(tables).toHaveLength(OPEN_TABLES.length);
    for (const [index, { name, columns }] of OPEN_TABLES.entries()) {
      const table = tables[index] as HTMLElement;
      expect(table.closest("section")?.id).toBe(name);
      const rows = within(table).getAllByRole("rowheader");
      expect(rows.map((row) => row.firstChild?.textContent)).toEqual(
        Object.keys(columns),
      );
      for (const row of rows) {
        const cell = row.parentElement?.querySelector("td");
        expect(cell?.textContent).toMatch(/\p{L}{3}/u);
      }
    }
    expect(page.container.textContent).not.toMatch(/undefined|\[object/);
  });
});

describe("the codebook", () => {
  it("lists codes, says what is computed and what is always there", () => {
    const page = draw(<Codebook />);
    const row = (table: string, name: string) =>
      [...page.container.querySelectorAll(`#${table} tbody tr`)].find(
        (it) => it.querySelector("th .code")?.textContent === name,
      )?.textContent;
    expect(row("updates", "status")).toContain("partly_fulfilled");
    expect(row("targets", "status")).toMatch(/calculada · siempre tiene valor/);
    expect(row("updates", "groupSlug")).not.toContain("siempre");
  });
});

describe("the description of the API", () => {
  it("gives every address with its parameters and one to try", () => {
    const examples = { "/targets": "/api/v1/targets?province=espinar" };
    const page = draw(<PathList paths={api.paths} examples={examples} />);
    expect(page.getAllByRole("heading")).toHaveLength(api.paths.length);
    const link = page.getByRole("link", { name: examples["/targets"] });
    expect(link.getAttribute("href")).toBe(examples["/targets"]);
    expect(page.container.textContent).toContain("verifiability");
    expect(page.container.textContent).toContain("measurable, observable");
  });

  it("gives every field of what is answered, a list once, and a real example", () => {
    const examples = { Target: { code: "ESP-S-01" }, Update: null };
    const page = draw(
      <SchemaList schemas={api.schemas} examples={examples} />,
      { language: "en" },
    );
    const ids = [...page.container.querySelectorAll("section")].map(
      ({ id }) => id,
    );
    expect(ids).toContain("Scorecard");
    expect(ids.filter((id) => id.endsWith("List"))).toEqual([]);
    expect(page.getByText(/"code": "ESP-S-01"/)).toBeTruthy();
    expect(page.getByText("None has been published yet.")).toBeTruthy();
    expect(page.container.textContent).toContain("measure.goal");
    expect(page.container.textContent).toContain("number or null");
  });
});

describe("how to cite", () => {
  it("names the day, how far the record went, the address and the licence", () => {
    const page = draw(
      <Citation
        day="2020-06-30"
        record={{ size: 1234, root: "ab".repeat(32) }}
      />,
    );
    const quoted = page.container.querySelector("blockquote")?.textContent;
    expect(quoted).toContain("30/06/2020");
    expect(quoted).toContain("1,234 entradas");
    expect(quoted).toContain("ab".repeat(32));
    expect(quoted).toContain("http://localhost:3000/datos");
    expect(quoted).toContain("CC BY 4.0");
  });
});
