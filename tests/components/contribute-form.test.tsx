import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ContributePage } from "#app/components/update/contribute-page";
import type { Target } from "#app/domain/plan/target";
import { typedSending, typedUpdate } from "#app/domain/update/typed-update";
import type { Decision } from "#app/domain/update/update";
import { draw } from "#tests/support/draw";

const target: Target = {
  code: "ESP-S-01",
  kind: "target",
  planId: "espinar-2019-2022-1",
  provinceSlug: "espinar",
  provinceName: "Espinar",
  dimension: "social",
  position: 1,
  problem: null,
  objective: null,
  wording: "Disminuir la desnutrición a un 12%",
  wholeCell: null,
  heading: null,
  serves: [],
  passages: [],
  contradiction: null,
  measure: {
    operator: "reduce_to",
    indicator: "Porcentaje con desnutrición",
    baseline: 41,
    baselineDate: null,
    baselineBasis: "stated",
    goal: 12,
    unit: "percent",
    of: "niñas y niños",
    points: false,
  },
  deadline: "2022-12-31",
  deadlineBasis: "term",
  verifiability: "measurable",
};

const page = {
  target,
  followed: null,
  termStart: "2019-01-01",
  open: true,
  owner: "k2bWnq",
  viewer: {
    ...{ name: "Rosa", formToken: "token" },
    ...{ moderates: false, administers: false, contributes: true },
  },
  formToken: "token",
  submissionId: "2f0b4c1e-8a2d-4c7e-9f10-5b6a7c8d9e0f",
  groups: [],
  edited: null,
  asked: [],
  fields: typedUpdate({}),
  problems: [],
  returned: null,
};

const asked: Decision = {
  id: "d1",
  version: 1,
  round: "review",
  step: 1,
  action: "request_changes",
  reasonCode: "evidence_does_not_show",
  note: "El acta es de otra provincia. Busque la de Espinar.",
  deciderId: "m1",
  deciderName: "Mario",
  decidedAt: "2020-04-01T15:00:00.000Z",
};

describe("the form in which a citizen says what happened", () => {
  it("asks for a status, a date, words and evidence, and marks verdicts", () => {
    draw(<ContributePage {...page} />);
    const statuses = within(
      screen.getByRole("group", { name: "¿Cómo está la promesa?" }),
    );
    expect(statuses.getAllByRole("radio")).toHaveLength(7);
    expect(statuses.getByLabelText(/Incumplida.*dos personas/)).toBeVisible();
    expect(statuses.getByLabelText("En marcha")).toBeVisible();
    expect(screen.getByLabelText("¿Desde qué fecha es así?")).toHaveAttribute(
      "min",
      "2019-01-01",
    );
    expect(
      screen.getByLabelText(/Valor medido.*Porcentaje con desnutrición/),
    ).toBeVisible();
  });

  it("has no question about groups for somebody who is in none", () => {
    draw(<ContributePage {...page} />);
    expect(screen.queryByLabelText("¿En nombre de quién?")).toBeNull();
  });

  it("comes back with everything typed, a fresh id, and what is wrong on top", async () => {
    const returned = typedSending({
      intent: "submit",
      updateId: "u1",
      version: "3",
      summary: "Muy corto",
      effectiveDate: "32/13/2020",
      evidence: [{ title: "Acta", url: "no es", place: "Pichigua" }],
    });
    draw(
      <ContributePage
        {...page}
        returned={returned}
        problems={[{ field: "summary", message: "Es muy corto." }]}
      />,
    );
    expect(screen.getByLabelText("¿Qué pasó?")).toHaveValue("Muy corto");
    expect(screen.getByLabelText("¿Qué pasó?")).toBeInvalid();
    expect(screen.getByDisplayValue("32/13/2020")).toBeVisible();
    expect(screen.getByDisplayValue("Acta")).toBeVisible();
    expect(screen.getByDisplayValue("Pichigua")).toBeVisible();
    expect(document.querySelector("[name=version]")).toHaveValue("3");
    expect(document.querySelector("[name=submissionId]")).toHaveValue(
      page.submissionId,
    );
    const summary = screen.getByRole("region", { name: "Todavía no se envió" });
    await userEvent.click(
      within(summary).getByRole("link", { name: /: Es muy corto\.$/ }),
    );
    expect(document.querySelector(location.hash)).toBe(
      screen.getByLabelText("¿Qué pasó?"),
    );
  });

  it("opens another row of evidence when it is asked for", () => {
    const returned = typedSending({
      intent: "more",
      evidence: [{ title: "Uno" }, { title: "Dos" }],
    });
    draw(<ContributePage {...page} returned={returned} />);
    expect(screen.getByText("Prueba 3 (si tiene otra)")).toBeVisible();
    expect(
      document.querySelector("[name='evidence[2].title']"),
    ).toBeInTheDocument();
  });

  it("shows what a moderator asked for beside the form", () => {
    const edited = { id: "u1", version: 2 };
    draw(<ContributePage {...page} edited={edited} asked={[asked]} />);
    expect(screen.getByText("Le pidieron cambios")).toBeVisible();
    expect(screen.getByText(/El acta es de otra provincia/)).toBeVisible();
    expect(
      screen.getByText("La prueba no muestra lo que se dice"),
    ).toBeVisible();
  });

  it("tells somebody whose session ended where to sign in, and keeps the form", () => {
    draw(<ContributePage {...page} viewer={null} />, { language: "en" });
    expect(
      screen.getByRole("link", { name: "Sign in in another tab" }),
    ).toHaveAttribute(
      "href",
      "/cuenta/entrar?next=%2Faportar%2FESP-S-01&lang=en",
    );
    expect(
      screen.getByRole("button", { name: "Send for review" }),
    ).toBeVisible();
  });

  it("says where a plan takes no verdicts", () => {
    draw(<ContributePage {...page} open={false} />);
    expect(screen.getByText(/no recibe veredictos/)).toBeVisible();
  });
});
