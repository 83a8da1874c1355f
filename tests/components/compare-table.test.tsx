import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CompareTable } from "#app/components/scorecard/compare-table";
import {
  comparison,
  type ComparedColumn,
} from "#app/domain/scorecard/comparison";
import type { Dimension } from "#app/domain/plan/dimension";
import type { Plan } from "#app/domain/plan/plan";
import { readTarget } from "#app/domain/plan/target-reading";
import { draw } from "#tests/support/draw";

const TERM = { id: "2019-2022", start: "2019-01-01", end: "2022-12-31" };
const counts = { evidenceItems: 0, updates: 0, lastDecidedAt: null };

const PLAN = { provinceSlug: "", provinceName: "", term: TERM } as Plan;

/** A province with so many fulfilled promises, social ones, and so many of which nothing is known, economic ones. */
function columns(
  slug: string,
  fulfilled: number,
  unknown: number,
  days: readonly string[] = [TERM.end],
): ComparedColumn[] {
  const known = { status: "fulfilled", effectiveDate: "2021-01-01" } as const;
  const planId = `${slug}-1`;
  return days.flatMap((day) => {
    const readings = Array.from({ length: fulfilled + unknown }, (_, index) => {
      const isKnown = index < fulfilled;
      const target = {
        code: `X-${index}`,
        dimension: isKnown ? "social" : "economic",
        deadline: TERM.end,
      } as const;
      const fact = isKnown && day >= known.effectiveDate ? known : null;
      return { ...readTarget(target, fact, day, counts), planId };
    });
    const plan = {
      ...PLAN,
      id: planId,
      provinceSlug: slug,
      provinceName: slug,
    };
    return comparison([plan], readings, { day, dimension: null });
  });
}

function drawTable(
  shown: readonly ComparedColumn[],
  dimension: Dimension | null = null,
) {
  const keep = { provincias: "tarata,espinar", fechas: "" };
  draw(<CompareTable columns={shown} dimension={dimension} keep={keep} />);
}

function cells(name: string): (string | null)[] {
  return within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

function heads(): (string | null)[] {
  return screen.getAllByRole("columnheader").map((head) => head.textContent);
}

describe("provinces side by side", () => {
  it("show coverage beside fulfilment, and no fulfilment below the threshold", () => {
    drawTable([...columns("tarata", 3, 1), ...columns("espinar", 1, 9)]);
    expect(cells("Cobertura")).toEqual(["75\u00a0%", "10\u00a0%"]);
    expect(cells("Cumplimiento")).toEqual(["100\u00a0%", "no se calcula"]);
    expect(cells("Económica")).toEqual([
      "se sabe de 0 de 1",
      "se sabe de 0 de 9",
    ]);
    expect(cells("Ambiental")).toEqual(["sin metas", "sin metas"]);
  });

  it("stand in the reader's order, not in that of their figures", () => {
    drawTable([...columns("tarata", 0, 4), ...columns("espinar", 4, 0)]);
    expect(heads()).toEqual(["Dato", "tarata", "espinar"]);
  });

  it("stand on several days, those of one province together", () => {
    drawTable(columns("tarata", 2, 0, ["2020-12-31", "2022-12-31"]));
    expect(heads()).toEqual(["Dato", "tarata", "31/12/2020", "31/12/2022"]);
    expect(cells("Cobertura")).toEqual(["0\u00a0%", "100\u00a0%"]);
    expect(screen.getByRole("link", { name: "31/12/2020" })).toHaveAttribute(
      "href",
      "/provincias/tarata?as-of=2020-12-31",
    );
  });

  it("lead from a count to what it counts, on its day and in its dimension", () => {
    drawTable(columns("tarata", 2, 0), "social");
    const row = screen.getByRole("row", { name: /^Cumplida 2/ });
    expect(within(row).getByRole("link")).toHaveAttribute(
      "href",
      "/provincias/tarata?plan=tarata-1&dimension=social&estado=fulfilled&as-of=2022-12-31#metas",
    );
    expect(screen.queryByRole("row", { name: /^Económica/ })).toBeNull();
  });

  it("lead from a dimension to the comparison in it alone", () => {
    drawTable(columns("tarata", 2, 0));
    expect(screen.getByRole("link", { name: "Social" })).toHaveAttribute(
      "href",
      "/comparar?provincias=tarata%2Cespinar&dimension=social",
    );
  });
});
