import { scorecard } from "#app/domain/scorecard/scorecard";
import type { Plan } from "#app/domain/plan/plan";
import { openDatabase, type Database } from "#db/client";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listPublishedReadings } from "#db/queries/province/readings";
import { Bare } from "../bare";
import { compare, paceOf } from "../compare";
import { ratioLine, perSecond, type Line } from "../line";
import { overheard, type Statement } from "../statements";

const ROUNDS = 25;
const ROUND = { atOnce: 8, ms: 200 };
/** Readers of the product's own store. */
const READERS = 3;
const KNOWN_ON = "2026-11-21";
const DAYS = [
  "2019-06-30",
  "2020-12-31",
  "2022-12-31",
  "2024-03-31",
  "2026-11-21",
];

/** A province's scorecard on a day, by turns; on the days before a term its plan has little to say. */
function cardsOf(db: Database, plans: readonly Plan[]) {
  return async (turn: number) => {
    const plan = plans[turn % plans.length];
    const asOf = DAYS[turn % DAYS.length] ?? KNOWN_ON;
    if (plan === undefined) throw new RangeError("no plans");
    const scope = { planIds: [plan.id], kind: "target" as const };
    const on = { asOf, knownOn: KNOWN_ON };
    const readings = await listPublishedReadings(db, scope, on);
    return scorecard(readings, { term: plan.term, asOf });
  };
}

/** A province's scorecard, as of any day, against its SQL by the bare driver; and with a thousandth of the updates. */
export async function scorecardLines(
  national: string,
  small: string,
): Promise<Line[]> {
  const db = await openDatabase(`sqlite:${national}`);
  const few = await openDatabase(`sqlite:${small}`);
  const bare = await Promise.all(
    Array.from({ length: READERS }, () => Bare.open(national, "read")),
  );
  try {
    const plans = await listPublishedPlans(db);
    const statements = await statementsOfCards(db, plans);
    const same = async (turn: number) => {
      const reader = bare[turn % READERS];
      for (const { sql, values } of statements[turn % statements.length] ?? [])
        await reader?.all(sql, values);
    };
    const ours = cardsOf(db, plans);
    const own = await compare(
      () => paceOf(ours, ROUND),
      () => paceOf(same, ROUND),
      ROUNDS,
    );
    const flat = await compare(
      () => paceOf(ours, ROUND),
      () => paceOf(cardsOf(few, plans), ROUND),
      ROUNDS,
    );
    return [
      ratioLine(
        "scorecard of a province, any day, against its SQL by the bare driver",
        own,
        0.8,
      ),
      {
        what: "the same, with 1,000 times as many updates",
        ours: perSecond(flat.ours),
        against: perSecond(flat.bare),
        figure: `${(1 / flat.ratio).toFixed(2)}x`,
        goal: "< 2x",
        met: flat.ratio > 0.5,
      },
    ];
  } finally {
    for (const one of [db, few]) await one.destroy();
    for (const one of bare) await one.close();
  }
}

/** What ours asks the database, turn by turn, until plans and days come round. */
async function statementsOfCards(db: Database, plans: readonly Plan[]) {
  const all: Statement[][] = [];
  for (let turn = 0; turn < plans.length * DAYS.length; turn += 1) {
    const heard: Statement[] = [];
    await cardsOf(overheard(db, heard), plans)(turn);
    all.push(heard);
  }
  return all;
}
