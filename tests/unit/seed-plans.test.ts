import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PlanFile } from "#app/domain/plan/plan-file";
import provinces from "#seeds/reference/provinces.json";

const SEEDS = fileURLToPath(new URL("../../seeds/plans/", import.meta.url));
const plans = readdirSync(SEEDS).map((name) => ({
  name,
  plan: PlanFile.parse(JSON.parse(readFileSync(SEEDS + name, "utf8"))),
}));

describe("the seeded plans", () => {
  it.each([
    ["aymaraes-2019-2022-1", "0304", 17, 0, 205, 1],
    ["candarave-2019-2022-1", "2302", 22, 13, 16, 0],
    ["espinar-2019-2022-1", "0808", 13, 0, 36, 0],
    ["huancane-2019-2022-1", "2106", 39, 0, 1, 0],
    ["tarata-2019-2022-1", "2304", 23, 0, 33, 0],
  ])(
    "hold all of %s",
    (id, ubigeo, targets, projections, actions, unreadable) => {
      const { name, plan } = plans.find((it) => it.plan.id === id) ?? {};
      expect(name).toBe(`${id}.json`);
      const count = (kind: string) =>
        plan?.targets.filter((item) => item.kind === kind).length;
      expect(plan?.province).toBe(ubigeo);
      expect([count("target"), count("projection"), count("action")]).toEqual([
        targets,
        projections,
        actions,
      ]);
      expect(plan?.unreadable).toHaveLength(unreadable);
    },
  );

  it("are five, with 114 targets, 13 projections and 291 actions, no code twice", () => {
    expect(plans).toHaveLength(5);
    const items = plans.flatMap(({ plan }) => plan.targets);
    const count = (kind: string) =>
      items.filter((item) => item.kind === kind).length;
    expect(count("target")).toBe(114);
    expect(count("projection")).toBe(13);
    expect(count("action")).toBe(291);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  it("bear their province's prefix, and nobody says who won", () => {
    for (const { plan } of plans) {
      const province = provinces.find((it) => it.ubigeo === plan.province);
      expect(plan.prefix).toBe(province?.codePrefix);
      expect(plan.mandate).toBe("unverified");
      expect(plan.notes.join(" ")).toContain("no sabemos qué lista ganó");
    }
  });

  it("name an organization wherever the document does, which Tarata's does not", () => {
    const nameless = plans.filter(({ plan }) => plan.organization === null);
    expect(nameless.map(({ plan }) => plan.id)).toEqual(["tarata-2019-2022-1"]);
  });

  it("state an early deadline only where the plan prints one", () => {
    const stated = plans
      .flatMap(({ plan }) => plan.targets)
      .filter(({ deadlineBasis }) => deadlineBasis === "stated")
      .map(({ code, deadline }) => `${code} ${deadline}`);
    expect(stated).toEqual([
      "AYM-S-03 2019-12-31",
      "AYM-A-03 2021-12-31",
      "AYM-A-04 2020-12-31",
      "AYM-I-02 2021-12-31",
      "AYM-I-03 2021-12-31",
      "AYM-X-072 2020-12-31",
      "AYM-X-091 2021-12-31",
      "AYM-X-096 2021-12-31",
      "CAN-A-01 2019-12-31",
    ]);
  });

  it("give a baseline only where the plan prints one, or its complement", () => {
    const baselines = plans
      .flatMap(({ plan }) => plan.targets)
      .flatMap(({ code, measure }) =>
        measure?.baseline == null
          ? []
          : [`${code} ${measure.baseline} ${measure.baselineBasis}`],
      );
    expect(baselines).toEqual([
      "CAN-PE-01 0.2 stated",
      "ESP-S-01 41 stated",
      "ESP-S-03 31.5 derived",
      "ESP-E-02 48.02 derived",
    ]);
  });

  it("print each goal in words of the promise, of its whole cell or of `of`", () => {
    const items = plans.flatMap(({ plan }) => plan.targets);
    const unprinted = items.filter(({ measure, wording, wholeCell }) => {
      if (measure === null) return false;
      const said = `${wording} ${wholeCell ?? ""}`.replace(/[, ]/g, "");
      const goal = String(measure.goal).replace(/0{6}$/, "");
      return !said.includes(goal);
    });
    // All of these say "todos", "ninguno" or the like, and `of` repeats the word.
    expect(unprinted.every(({ measure }) => measure?.of.includes("«"))).toBe(
      true,
    );
  });
});
