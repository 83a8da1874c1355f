import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishPlan } from "#app/commands/publish-plan.server";
import type { Dimension } from "#app/domain/plan/dimension";
import { PlanFile, type PlanItem } from "#app/domain/plan/plan-file";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import type { Database } from "#db/client";
import { openAccount } from "./accounts";
import { publish, type Ending, type Story } from "./publish";
import { mustBeOk, WORLD_BEGAN } from "./world";

const PROMISES = 60;
const UPDATES = 50;

const LETTERS: Record<Dimension, string> = {
  social: "S",
  economic: "E",
  environmental: "A",
  institutional: "I",
};

/** The promise of the large plan of which most was told. */
export const MOST_TOLD = "ABA-S-01";

/**
 * Gives Abancay a plan as large as one page must hold: 60 promises in the words of the five real
 * plans, three of four with an update of any status, and one with fifty long ones.
 */
export async function addLargePlan(db: Database): Promise<void> {
  const [first, ...others] = realPlans();
  if (first === undefined) throw new RangeError("there are no plans");
  const items = [first, ...others].flatMap(({ targets }) => targets);
  const targets = renumbered(items.filter(({ kind }) => kind === "target"));
  const planFile = {
    ...first,
    id: "abancay-2019-2022-1",
    province: "0301",
    prefix: "ABA",
    targets,
  };
  mustBeOk(await publishPlan(db, { planFile, now: WORLD_BEGAN }));
  const author = await openAccount(db, "Rosa de Abancay");
  const by = [
    await openAccount(db, "Mario de Abancay", "moderator", "abancay"),
    await openAccount(db, "Nina de Abancay", "moderator", "abancay"),
  ];
  const words = items.map(({ wording }) => wording);
  const told = targets.filter((_, index) => index % 4 > 0);
  const codes = [
    ...told.map(({ code }) => code),
    ...Array.from({ length: UPDATES }, () => MOST_TOLD),
  ];
  for (const [index, targetCode] of codes.entries()) {
    const day = new Date(Date.UTC(2019, 2, 1 + index * 12));
    const effectiveDate = day.toISOString().slice(0, 10);
    const ending: Ending = { at: effectiveDate, by };
    await publish(db, story(index, targetCode, effectiveDate), ending);
  }

  function story(index: number, targetCode: string, day: string): Story {
    const status = CLAIMABLE_STATUSES[index % CLAIMABLE_STATUSES.length];
    // No two say the same, or they would weigh less than what people write.
    const said = words.slice(index * 4, index * 4 + 4);
    return {
      targetCode,
      author,
      status: status ?? "in_progress",
      effectiveDate: day,
      content: { summary: said.join(" ").slice(0, 700) },
      evidence: [{ url: `https://diario.example/${index}` }, { kind: "photo" }],
    };
  }
}

function realPlans(): PlanFile[] {
  const folder = "seeds/plans";
  return readdirSync(folder).map((name) =>
    PlanFile.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
  );
}

/** The first so many, with codes of Abancay in each dimension. */
function renumbered(items: readonly PlanItem[]): PlanItem[] {
  const numbers = new Map<Dimension, number>();
  return items.slice(0, PROMISES).map((item) => {
    const number = (numbers.get(item.dimension) ?? 0) + 1;
    numbers.set(item.dimension, number);
    const place = String(number).padStart(2, "0");
    return {
      ...item,
      code: `ABA-${LETTERS[item.dimension]}-${place}`,
      serves: [],
    };
  });
}
