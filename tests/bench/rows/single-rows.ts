import { openDatabase } from "#db/client";
import { Bare } from "../bare";
import { compare, paceOf } from "../compare";
import { ratioLine, type Line } from "../line";

const ROUNDS = 25;
const ROUND = { atOnce: 50, ms: 150 };
const READERS = 3;

/** Fifty who each read one row by its key, through the product's dialect and by the bare driver. */
export async function singleRowLines(path: string): Promise<Line[]> {
  const db = await openDatabase(`sqlite:${path}`);
  const bare = await Promise.all(
    Array.from({ length: READERS }, () => Bare.open(path, "read")),
  );
  try {
    const codes = await codesOf(path);
    const codeAt = (turn: number) => codes[(turn * 7919) % codes.length] ?? "";
    const ours = (turn: number) =>
      db
        .selectFrom("targets")
        .selectAll()
        .where("code", "=", codeAt(turn))
        .execute();
    const built = db
      .selectFrom("targets")
      .selectAll()
      .where("code", "=", "")
      .compile();
    const readBuilt = (turn: number) =>
      db.executeQuery({ ...built, parameters: [codeAt(turn)] });
    const same = async (turn: number) =>
      await bare[turn % READERS]?.all(built.sql, [codeAt(turn)]);
    const against = (work: (turn: number) => Promise<unknown>) =>
      compare(
        () => paceOf(work, ROUND),
        () => paceOf(same, ROUND),
        ROUNDS,
      );
    return [
      ratioLine(
        "one row by its key, 50 at once, through the dialect",
        await against(readBuilt),
        0.8,
      ),
      ratioLine(
        "the same, the statement built anew each time",
        await against(ours),
        0.8,
      ),
    ];
  } finally {
    await db.destroy();
    for (const one of bare) await one.close();
  }
}

async function codesOf(path: string): Promise<string[]> {
  const bare = await Bare.open(path, "read");
  const rows = await bare.all<{ code: string }>("select code from targets");
  await bare.close();
  return rows.map(({ code }) => code);
}
