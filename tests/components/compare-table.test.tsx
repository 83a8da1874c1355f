import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CompareTable } from "#app/components/scorecard/compare-table";
import type { ComparedProvince } from "#app/domain/comparison";
import { scorecard } from "#app/domain/scorecard";
import { readTarget } from "#app/domain/target-reading";
import { draw } from "#tests/support/draw";

const TERM = { id: "2019-2022", start: "2019-01-01", end: "2022-12-31" };
const counts = { evidenceItems: 0, updates: 0, lastDecidedAt: null };

function province(
  slug: string,
  fulfilled: number,
  unknown: number,
): ComparedProvince {
  const target = (index: number) =>
    ({ code: `X-${index}`, dimension: "social", deadline: TERM.end }) as const;
  const known = { status: "fulfilled", effectiveDate: "2021-01-01" } as const;
  const readings = Array.from({ length: fulfilled + unknown }, (_, index) =>
    readTarget(
      target(index),
      index < fulfilled ? known : null,
      TERM.end,
      counts,
    ),
  );
  return {
    slug,
    name: slug,
    planId: `${slug}-1`,
    card: scorecard(readings, { term: TERM, asOf: TERM.end }),
    statuses: readings.map(({ status }) => status),
  };
}

describe("provinces side by side", () => {
  it("show coverage beside fulfilment, and no fulfilment below the threshold", () => {
    draw(
      <CompareTable
        provinces={[province("tarata", 3, 1), province("espinar", 1, 9)]}
      />,
    );
    const cells = (name: string) =>
      within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    expect(cells("Cobertura")).toEqual(["75\u00a0%", "10\u00a0%"]);
    expect(cells("Cumplimiento")).toEqual(["100\u00a0%", "no se calcula"]);
    expect(cells("Social: Con información")).toEqual(["3/4", "1/10"]);
  });

  it("stand in the reader's order, not in that of their figures", () => {
    draw(
      <CompareTable
        provinces={[province("tarata", 0, 4), province("espinar", 4, 0)]}
      />,
    );
    const heads = screen
      .getAllByRole("columnheader")
      .map((head) => head.textContent);
    expect(heads).toEqual(["Dato", "tarata", "espinar"]);
  });

  it("lead from a count to what it counts", () => {
    draw(<CompareTable provinces={[province("tarata", 2, 0)]} />);
    const row = screen.getByRole("row", { name: /^Cumplida 2/ });
    expect(within(row).getByRole("link")).toHaveAttribute(
      "href",
      "/provincias/tarata?plan=tarata-1&estado=fulfilled#metas",
    );
  });
});
