import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HearingPage } from "#app/components/hearing/hearing-page";
import type { HearingView } from "#app/components/hearing/hearing-view";
import { hearing } from "#app/domain/scorecard/hearing";
import { scorecard } from "#app/domain/scorecard/scorecard";
import { readTarget } from "#app/domain/plan/target-reading";
import type { PageFacts } from "#app/components/layout/page";
import { draw } from "#tests/support/draw";
import { WORLD_PLANS, WORLD_PROVINCES } from "#tests/support/world-plans";

const ADDRESS = "https://prometido.example/provincias/espinar";
const UNREAD = { evidenceItems: 0, updates: 0, lastDecidedAt: null };

/** The sheet of the small world's Espinar on a day, of which nothing is known. */
function viewOn(asOf: string, change: Partial<HearingView> = {}): HearingView {
  const [found] = WORLD_PLANS;
  const [province] = WORLD_PROVINCES;
  if (found === undefined || province === undefined) throw new Error("empty");
  const { plan, targets } = found;
  const readings = targets.map((target) =>
    readTarget(target, null, asOf, UNREAD),
  );
  const promises = targets.map((target) => ({
    ...target,
    status: "no_information" as const,
    passage: target.passages[0] ?? null,
    follows: [],
  }));
  return {
    province,
    plan,
    card: scorecard(readings, { term: plan.term, asOf }),
    readings,
    waitingReplies: [],
    hearing: hearing(promises, asOf),
    open: true,
    record: { size: 1234, root: "ab".repeat(32) },
    online: { address: ADDRESS, size: 1, path: "M0 0h1v1h-1z" },
    knownOn: "2026-11-21",
    ...change,
  };
}

const page = (facts: Partial<PageFacts> = {}) => ({
  origin: "https://prometido.example",
  ...facts,
});

describe("the hearing sheet", () => {
  it("quotes the five most overdue with their place, and asks", () => {
    draw(<HearingPage {...viewOn("2026-11-21")} />, page());
    const sheet = screen.getByRole("region", {
      name: "Las metas con más retraso",
    });
    const asked = within(sheet).getAllByRole("listitem");
    expect(asked).toHaveLength(5);
    expect(asked[0]).toHaveTextContent("prometido.example/metas/ESP-E-03");
    expect(asked[0]).toHaveTextContent(
      "«Asfaltar la vía Yauri - Coporaque en 2020.»Plan de gobierno, Resumen, línea 13",
    );
    expect(asked[0]).toHaveTextContent(
      "La meta ESP-E-03 venció hace 2,151 días y nadie ha dado un veredicto: ¿qué se hizo?",
    );
    expect(sheet).toHaveTextContent(
      "Otras 2 metas también vencieron y nadie ha dado un veredicto",
    );
  });

  it("carries the record's size and root and the address as a picture and in letters", () => {
    draw(<HearingPage {...viewOn("2026-11-21")} />, page());
    const sheet = screen.getByRole("region", { name: "Espinar Cusco" });
    expect(sheet).toHaveTextContent("1,234 entradas");
    expect(sheet).toHaveTextContent("ab".repeat(32));
    expect(within(sheet).getByRole("link", { name: ADDRESS })).toBeVisible();
    expect(
      within(sheet).getByRole("img", { name: `Código QR de ${ADDRESS}` }),
    ).toBeVisible();
    const social = within(sheet).getByRole("row", { name: /^Social/ });
    expect(social).toHaveTextContent("Social200 %0");
  });

  it("says so where nothing is overdue, and asks about what is to come", () => {
    draw(<HearingPage {...viewOn("2020-12-30")} />, {
      ...page({ language: "en", asOf: "2020-12-30" }),
    });
    const sheet = screen.getByRole("region", {
      name: "The most overdue targets",
    });
    expect(sheet).toHaveTextContent(
      "As of 30 December 2020 no target is past its deadline",
    );
    const [first] = within(sheet).getAllByRole("listitem");
    expect(first).toHaveTextContent("Target ESP-E-03 has 1 day left");
  });

  it("asks nothing of a list that did not win, and marks invented data on paper", () => {
    const { hearing: asked } = viewOn("2026-11-21");
    const nothing = { ...asked, overdue: [], further: [], otherOverdue: 0 };
    draw(
      <HearingPage
        {...viewOn("2026-11-21", { open: false, hearing: nothing })}
      />,
      page({ demo: true }),
    );
    const standing = screen.getByRole("region", { name: "Espinar Cusco" });
    const questions = screen.getByRole("region", {
      name: "Las metas con más retraso",
    });
    expect(standing).toHaveTextContent("Demostración");
    expect(questions).toHaveTextContent("Este plan no fue el del gobierno");
    expect(questions).not.toHaveTextContent(/¿|ninguna meta/);
  });
});
