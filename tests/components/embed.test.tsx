import { screen, within } from "@testing-library/react";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { EmbedSnippet } from "#app/components/embed/embed-snippet";
import { EmbeddedScorecard } from "#app/components/embed/embedded-scorecard";
import { scorecard } from "#app/domain/scorecard/scorecard";
import type { ClaimableStatus } from "#app/domain/status/status";
import { readTarget } from "#app/domain/plan/target-reading";
import type { Target } from "#app/domain/plan/target";
import { draw } from "#tests/support/draw";
import { WORLD_PLANS, WORLD_PROVINCES } from "#tests/support/world-plans";

const AS_OF = "2023-01-02";
const [espinar] = WORLD_PROVINCES;
const [world] = WORLD_PLANS;
if (espinar === undefined || world === undefined) throw new Error("no world");
const { plan, targets } = world;

function readings(told: readonly Target[], status: ClaimableStatus) {
  return told.map((target, index) => {
    const fact = index === 0 ? { status, effectiveDate: "2023-01-01" } : null;
    const counts = { evidenceItems: 0, updates: 0, lastDecidedAt: null };
    return readTarget(target, fact, AS_OF, counts);
  });
}

function drawEmbedded(told: readonly Target[], planId: string | null = null) {
  if (espinar === undefined) throw new Error("no world");
  const read = readings(told, "broken");
  const card = scorecard(read, { term: plan.term, asOf: AS_OF });
  return draw(
    <EmbeddedScorecard
      {...{ province: espinar, plan, card, planId }}
      readings={read}
    />,
    { asOf: AS_OF },
  );
}

describe("a province on another site", () => {
  test("answers, shows its weave, says what the shapes mean and where the rest is", () => {
    drawEmbedded(targets, "p-1");
    expect(screen.getByText(/Se sabe algo de 1 de 7 metas/)).toBeVisible();
    expect(screen.getByText(/Situación al 02\/01\/2023/)).toBeVisible();
    const stitch = screen.getByRole("link", { name: /^ESP-S-01: Incumplida/ });
    expect(stitch).toHaveAttribute("href", `/metas/ESP-S-01?as-of=${AS_OF}`);
    const keys = screen.getAllByRole("list").at(-1);
    expect(keys).toHaveTextContent("1 incumplida");
    expect(keys).toHaveTextContent("6 sin información");
    const full = screen.getByRole("link", { name: /Ver cada promesa/ });
    expect(full).toHaveAttribute(
      "href",
      `/provincias/espinar?plan=p-1&as-of=${AS_OF}`,
    );
  });

  test("with a long plan has one picture in place of many links", () => {
    const [first] = targets;
    if (first === undefined) throw new Error("no promise");
    const many = Array.from({ length: 61 }, (_, index) => ({
      ...first,
      code: `ESP-S-${String(index).padStart(2, "0")}`,
    }));
    drawEmbedded(many);
    expect(
      screen.getByRole("img", {
        name: "Promesas de Espinar: 1 incumplida, 60 sin información",
      }),
    ).toBeVisible();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});

test("the code to copy leads to the page that is being read: its plan, its day, its language", () => {
  const slug = "espinar";
  draw(<EmbedSnippet province={{ slug, name: "Espinar" }} planId="p-1" />, {
    language: "en",
    asOf: "2020-06-30",
    origin: "https://lo.example",
  });
  const details = screen.getByRole("group");
  const code =
    within(details).getByLabelText<HTMLTextAreaElement>("Code to copy");
  expect(code).toHaveAttribute("readonly");
  const { document } = new JSDOM(code.value).window;
  const frame = document.querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(
    "https://lo.example/embed/provincias/espinar?plan=p-1&as-of=2020-06-30&lang=en",
  );
  expect(frame?.getAttribute("title")).toBe("What was promised in Espinar");
});
