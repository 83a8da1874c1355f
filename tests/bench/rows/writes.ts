import { copyFile, rm } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Actor } from "#app/domain/account/user";
import { openDatabase, type Database } from "#db/client";
import { findActor } from "#db/queries/account/users";
import { openDesk, type Desk } from "#tests/support/desk";
import { Bare } from "../bare";
import { personId } from "../country/history-sql";
import { compare, paceOf } from "../compare";
import { ratioLine, type Line } from "../line";
import { overheard, type Statement } from "../statements";

const ROUNDS = 9;
const ROUND = { atOnce: 8, ms: 400 };
/** Commits that are written down beforehand for the bare driver: more than it can do in all rounds. */
const PAIRS = 3_000;
const OPENS = new Date("2026-11-21T15:00:00.000Z");
const MOST_DELAY_MS = 50;
const MODERATOR = 7;

/** Submitting and approving, each on the disk before it is answered, against the same rows inserted bare, one commit each. */
export async function writeLines(path: string): Promise<Line[]> {
  const [own, other] = [`${path}.ours`, `${path}.bare`];
  for (const copy of [own, other]) await copyOf(path, copy);
  try {
    const script = await writeDown(other, path);
    return await race(own, other, script);
  } finally {
    for (const copy of [own, other])
      for (const suffix of ["", "-wal", "-shm"])
        await rm(`${copy}${suffix}`, { force: true });
  }
}

/** A copy in which the moderator has said that no interest stands in the way: nobody decides before. */
async function copyOf(path: string, copy: string): Promise<void> {
  await copyFile(path, copy);
  const bare = await Bare.open(copy, "write");
  await bare.script(
    `insert into interest_declarations (id, user_id, declared_at, valid_until)
     values ('bench', '${personId(MODERATOR)}', '2019-01-02T15:00:00.000Z', '2099-01-01T05:00:00.000Z')`,
  );
  await bare.close();
}

async function race(
  own: string,
  other: string,
  script: readonly Statement[][],
): Promise<Line[]> {
  const db = await openDatabase(`sqlite:${own}`);
  const bare = await Bare.open(other, "write");
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const pair = await pairOf(db);
  let commit = 0;
  try {
    const compared = await compare(
      async () => {
        delay.enable();
        const pace = await paceOf(pair, ROUND);
        delay.disable();
        return pace * 2;
      },
      () =>
        paceOf(() => replay(bare, script[commit++]), { ...ROUND, atOnce: 1 }),
      ROUNDS,
    );
    const p99 = delay.percentile(99) / 1e6;
    return [
      ratioLine(
        "submit and decide, durable, against bare inserts with one commit each",
        compared,
        0.5,
      ),
      {
        what: "event loop delay meanwhile, p99",
        ...{ ours: `${p99.toFixed(1)} ms`, against: "-" },
        figure: `${p99.toFixed(1)} ms`,
        goal: `< ${MOST_DELAY_MS} ms`,
        met: p99 < MOST_DELAY_MS,
      },
    ];
  } finally {
    await db.destroy();
    await bare.close();
  }
}

/** One update that somebody sends and somebody else approves. */
async function pairOf(db: Database) {
  const author = await person(db, personId(5_000));
  const moderator = await person(db, personId(MODERATOR));
  const codes = await db
    .selectFrom("targets as t")
    .innerJoin("plans as p", "p.id", "t.plan_id")
    .select("t.code")
    .where("p.term_id", "=", "2019-2022")
    .orderBy("t.code")
    .execute();
  const desk: Desk = openDesk(db, OPENS);
  return async (turn: number) => {
    const code = codes[(turn * 7919) % codes.length]?.code ?? "";
    const id = await desk.tell(author, code);
    const outcome = await desk.decide(moderator, id, "approve");
    if (!["published", "waiting_second"].includes(outcome))
      throw new Error(`${code}: ${outcome}`);
  };
}

async function person(db: Database, id: string): Promise<Actor> {
  const actor = await findActor(db, id);
  if (actor === null) throw new RangeError(`no ${id}`);
  return actor;
}

/** The writes of so many submissions and decisions, one list for each commit, as they would be on a fresh copy of `path`. */
async function writeDown(other: string, path: string): Promise<Statement[][]> {
  const db = await openDatabase(`sqlite:${other}`);
  const heard: Statement[] = [];
  const pair = await pairOf(overheard(db, heard));
  const commits: Statement[][] = [];
  const author = heard.length;
  for (let turn = 0; turn < PAIRS; turn += 1) {
    heard.splice(turn === 0 ? author : 0);
    await pair(turn);
    const writes = heard.filter((it) => it.writes);
    // A decision begins by claiming the update that was submitted.
    const second = writes.findIndex(({ sql }) => /^update "updates"/.test(sql));
    commits.push(writes.slice(0, second), writes.slice(second));
    heard.length = 0;
  }
  await db.destroy();
  for (const suffix of ["-wal", "-shm"])
    await rm(`${other}${suffix}`, { force: true });
  await copyOf(path, other);
  return commits;
}

async function replay(
  bare: Bare,
  writes: readonly Statement[] | undefined,
): Promise<void> {
  if (writes === undefined) throw new RangeError("the script is too short");
  await bare.all("begin immediate");
  for (const { sql, values } of writes) await bare.all(sql, values);
  await bare.all("commit");
}
