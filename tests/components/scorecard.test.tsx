import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Answer } from "#app/components/scorecard/answer";
import { Band } from "#app/components/scorecard/band";
import { ProvinceTable } from "#app/components/scorecard/province-table";
import { ScorecardFacts } from "#app/components/scorecard/scorecard-facts";
import { StatusTable } from "#app/components/scorecard/status-table";
import { Weave } from "#app/components/scorecard/weave";
import { noStatusCounts } from "#app/domain/status/status-counts";
import { STATUSES, type Status } from "#app/domain/status/status";
import { draw } from "#tests/support/draw";

const stitch = (code: string, status: Status, rest = {}) => ({
  code,
  dimension: "social" as const,
  status,
  overdue: false,
  late: false,
  ...rest,
});

describe("the weave", () => {
  it("is one link per promise, named by code, status and flags", () => {
    draw(
      <Weave
        promises={[
          stitch("ESP-S-01", "in_progress", { overdue: true }),
          stitch("ESP-S-02", "fulfilled", { late: true }),
          { ...stitch("ESP-I-01", "broken"), dimension: "institutional" },
        ]}
      />,
    );
    const social = screen.getByRole("list", { name: "Social" });
    const names = within(social)
      .getAllByRole("link")
      .map((link) => link.getAttribute("aria-label"));
    expect(names).toEqual([
      "ESP-S-01: En marcha. Plazo vencido sin veredicto",
      "ESP-S-02: Cumplida. Cumplida fuera de plazo",
    ]);
    const other = screen.getByRole("list", { name: "Institucional" });
    expect(within(other).getByRole("link")).toHaveAttribute(
      "href",
      "/metas/ESP-I-01",
    );
    expect(screen.queryByRole("list", { name: "Ambiental" })).toBeNull();
  });

  it("keeps the reader's clocks and language in every stitch", () => {
    draw(<Weave promises={[stitch("ESP-S-01", "stalled")]} />, {
      language: "en",
      asOf: "2020-06-30",
    });
    expect(screen.getByRole("link")).toHaveAttribute(
      "href",
      "/metas/ESP-S-01?as-of=2020-06-30&lang=en",
    );
  });

  it("in small is one picture with one name", () => {
    draw(
      <Band
        name="Tarata"
        statuses={["fulfilled", "no_information", "no_information"]}
      />,
    );
    expect(
      screen.getByRole("img", {
        name: "Promesas de Tarata: 1 cumplida, 2 sin información",
      }),
    ).toBeVisible();
  });
});

describe("the answer", () => {
  const figures = {
    targets: 13,
    byStatus: { ...noStatusCounts(), no_information: 13 },
    termElapsed: 0.61,
    termEnd: "2022-12-31",
    asOf: "2021-06-10",
    waiting: 0,
  };

  it("says that nothing is known, not that nothing was done", () => {
    draw(<Answer figures={figures} />);
    expect(
      screen.getByText(/De ninguna de las 13 metas hay información todavía/),
    ).toHaveTextContent("Ha pasado el 61 % del periodo.");
  });

  it("counts what is known and what was judged, and how many wait after the term", () => {
    const byStatus = {
      ...noStatusCounts(),
      fulfilled: 2,
      broken: 1,
      no_information: 10,
    };
    draw(
      <Answer
        figures={{ ...figures, byStatus, asOf: "2023-01-01", waiting: 1 }}
      />,
    );
    const text = screen.getByText(/Se sabe algo de 3 de 13 metas/);
    expect(text).toHaveTextContent(
      "Cumplidas: 2. En parte: 0. Incumplidas: 1.",
    );
    expect(text).toHaveTextContent(
      "El periodo terminó el 31 de diciembre de 2022.",
    );
    expect(text).toHaveTextContent("1 meta ya venció y nadie ha contado");
  });
});

describe("the figures", () => {
  it("link to what they count, and zero counts nothing", () => {
    draw(
      <StatusTable
        targets={4}
        byStatus={{ ...noStatusCounts(), stalled: 1, no_information: 3 }}
        hrefFor={(status) => `/metas?estado=${status}`}
      />,
    );
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows).toHaveLength(STATUSES.length);
    const stalled = screen.getByRole("row", { name: /Paralizada/ });
    expect(within(stalled).getByRole("link")).toHaveAttribute(
      "href",
      "/metas?estado=stalled",
    );
    expect(stalled).toHaveTextContent("25 %");
    const broken = screen.getByRole("row", { name: /Incumplida/ });
    expect(within(broken).queryByRole("link")).toBeNull();
  });

  it("keep fulfilment unknown below the threshold, and say why", () => {
    const figures = {
      coverage: 0.4,
      judged: 0.2,
      overdue: 1,
      fulfilment: null,
      verdictThreshold: 0.5,
      methodVersion: 2,
      evidenceItems: 1234,
      lastUpdate: "2021-03-02T03:00:00.000Z",
    };
    draw(<ScorecardFacts figures={figures} />);
    expect(screen.getByText(/El silencio no es incumplimiento/)).toBeVisible();
    expect(screen.getByText("1,234")).toBeVisible();
    expect(screen.getByText("01/03/2021")).toBeVisible();
    const method = screen.getByRole("link", { name: "versión 2" });
    expect(method).toHaveAttribute("href", "/metodologia#versiones");
  });

  it("stand beside each province with its coverage", () => {
    const tarata = {
      slug: "tarata",
      name: "Tarata",
      termId: "2019-2022",
      targets: 2,
      known: 1,
      statuses: ["fulfilled", "no_information"] as const,
    };
    draw(<ProvinceTable provinces={[tarata]} />, { language: "en" });
    const row = screen.getByRole("row", { name: /Tarata/ });
    expect(row).toHaveTextContent("1/2");
    expect(row).toHaveTextContent("50%");
    expect(within(row).getByRole("link")).toHaveAttribute(
      "href",
      "/provincias/tarata?lang=en",
    );
  });
});
