import { UNCONTESTED } from "#app/domain/statement/statement";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SafeLink } from "#app/components/evidence/safe-link";
import { PublishedUpdate } from "#app/components/update/published-update";
import { Timeline } from "#app/components/update/timeline";
import type { PublishedUpdate as Update } from "#app/domain/update/update";
import { draw } from "#tests/support/draw";

const update: Update = {
  id: "u1",
  targetCode: "ESP-S-01",
  provinceSlug: "espinar",
  status: "broken",
  effectiveDate: "2023-01-15",
  decidedAt: "2023-02-01T15:00:00.000Z",
  submittedAt: "2023-01-20T15:00:00.000Z",
  summary: "<script>alert(1)</script> y nada más cambió en la provincia.",
  reason: "no_budget",
  measuredValue: 38.5,
  unit: "percent",
  groupName: "Comité Uno",
  authorName: "Rosa",
  evidence: [
    {
      id: "e1",
      kind: "press",
      title: "Nota",
      url: "https://ejemplo.pe/nota",
      date: "2023-01-10",
      place: null,
      visibility: "public",
      grade: "secondary",
    },
  ],
  protectedEvidence: 1,
  approvals: [
    {
      id: "d1",
      deciderName: "Mario",
      decidedAt: "2023-01-25T15:00:00.000Z",
      note: null,
    },
    {
      id: "d2",
      deciderName: "Lucía",
      decidedAt: "2023-02-01T15:00:00.000Z",
      note: "Los números dicen otra cosa, pero la fuente es anterior.",
    },
  ],
  retracted: null,
  underReview: null,
  tombstones: [],
  contest: UNCONTESTED,
};

describe("a published update", () => {
  it("says what, since when, why, from which sources, and who decided", () => {
    draw(<PublishedUpdate update={update} />);
    expect(screen.getByText("15 de enero de 2023")).toBeVisible();
    expect(screen.getByText("Incumplida")).toBeVisible();
    expect(screen.getByText("Motivo: Sin presupuesto")).toBeVisible();
    expect(screen.getByText(/38\.5\s%/)).toBeVisible();
    expect(screen.getByText("Lo contó Rosa, por Comité Uno")).toBeVisible();
    expect(
      screen.getByText("Lo aprobaron Mario y Lucía el 01/02/2023"),
    ).toBeVisible();
    expect(screen.getByText(/solo ven los moderadores/)).toBeVisible();
    expect(screen.getByText("Lucía explica:")).toBeVisible();
    expect(
      screen.getByText(/Prensa · ejemplo\.pe · muestra el 10\/01\/2023/),
    ).toBeVisible();
  });

  it("shows what people wrote as text, whatever it is", () => {
    const { container } = draw(<PublishedUpdate update={update} />);
    expect(container.querySelector("script")).toBeNull();
    expect(screen.getByText(/<script>alert\(1\)<\/script>/)).toBeVisible();
  });

  it("stays in sight when it was retracted, with the reason", () => {
    const retracted: Update["retracted"] = {
      at: "2023-05-02T15:00:00.000Z",
      reasonCode: "disproved",
      note: "La obra sí se entregó.",
      decisionId: "d3",
    };
    draw(<PublishedUpdate update={{ ...update, retracted }} />);
    expect(screen.getAllByRole("listitem")[0]).toHaveClass("retracted");
    expect(screen.getByText("Retirado el 02/05/2023.")).toBeVisible();
    expect(screen.getByText(/Se comprobó que no es cierto/)).toBeVisible();
    expect(screen.getByText("La obra sí se entregó.")).toBeVisible();
  });
});

describe("a timeline", () => {
  it("asks for help where nobody has told anything", () => {
    draw(<Timeline code="ESP-S-01" updates={[]} open />);
    expect(screen.getByText(/Nadie ha contado todavía/)).toBeVisible();
    expect(
      screen.getByRole("link", { name: "Contar qué pasó" }),
    ).toHaveAttribute("href", "/aportar/ESP-S-01");
  });

  it("says where a plan takes no verdicts", () => {
    draw(<Timeline code="ESP-S-01" updates={[]} open={false} />);
    expect(screen.getByText(/no recibe veredictos/)).toBeVisible();
  });
});

describe("a link to somebody else's page", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//ejemplo.pe",
    "ftp://ejemplo.pe",
  ])("is plain text where it is %s", (url) => {
    draw(<SafeLink url={url}>fuente</SafeLink>);
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("fuente")).toBeVisible();
  });

  it("sends no referrer and vouches for nothing", () => {
    draw(<SafeLink url="https://ejemplo.pe/a">fuente</SafeLink>);
    expect(screen.getByRole("link")).toHaveAttribute(
      "rel",
      "nofollow ugc noopener noreferrer",
    );
  });
});
