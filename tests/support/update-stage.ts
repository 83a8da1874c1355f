import fc from "fast-check";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { claim, draft, openDesk, tellSending } from "./desk";
import {
  GROUP,
  MODERATES,
  type Action,
  type Claim,
  type ModelUpdate,
  type Name,
  type UpdateModel,
} from "./update-model";
import { makeWorld } from "./world";

const NAMES = Object.keys(MODERATES) as Name[];
const NOTE = "Por lo que se vio en la visita del martes.";

/** Rosa and Luz, who are of one group, speak up more than the others. */
const anyName = fc.constantFrom(...NAMES, ...GROUP);
const anyTarget = fc.constantFrom("ESP-S-01", "ESP-E-04", "TAR-S-01");
/** A few updates, so that people meet on them. */
const anyIndex = fc.nat({ max: 3 });
/** Mostly whom or what the update is of, at times somebody or something else. */
function mostlyOwn<T>(other: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: other },
  );
}
/** Mostly the version that is there, at times the one before. */
const anyLag = fc.constantFrom(0, 0, 0, 0, 1);
const anyClaim: fc.Arbitrary<Claim> = fc.record({
  status: fc.constantFrom("in_progress", "stalled", "fulfilled"),
  date: fc.constantFrom("2020-05-01", "2020-05-02", "2021-05-01"),
  ofGroup: fc.boolean(),
});
const anyAction = fc.constantFrom<Action>(
  "approve",
  "approve",
  "approve",
  "reject",
  "request_changes",
  "retract",
);

export const anyStep = fc.oneof(
  fc.record({
    act: fc.constant("tell" as const),
    person: anyName,
    target: anyTarget,
    claim: fc.option(anyClaim, { freq: 6 }),
  }),
  fc.record({
    act: fc.constant("edit" as const),
    person: mostlyOwn(anyName),
    target: mostlyOwn(anyTarget),
    index: anyIndex,
    lag: anyLag,
    claim: fc.option(anyClaim),
  }),
  fc.record({
    act: fc.constant("withdraw" as const),
    person: mostlyOwn(anyName),
    index: anyIndex,
    lag: anyLag,
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom(
        "decide" as const,
        "decide" as const,
        "retract" as const,
      ),
      person: anyName,
      index: anyIndex,
      lag: anyLag,
      action: anyAction,
    }),
  },
);

/** One act of one person; most find something to act on. */
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** What a page would show of an update when somebody acts on it. */
export type Head = Pick<
  ModelUpdate,
  "author" | "target" | "version" | "submitted"
>;

/** What the model says that a step must answer; nothing where the step finds nothing to act on. */
export function predict(
  model: UpdateModel,
  step: Step,
  head: Head | null,
): string {
  if (step.act === "tell") {
    return model.send(step.person, step.target, step.claim, null);
  }
  if (head === null) return "";
  const { index } = step;
  if (step.act === "edit") {
    const { person, target } = { ...head, ...given(step, head) };
    const edit = { index, seen: versionSeen(head.version, step) };
    return model.send(person, target, step.claim, edit);
  }
  if (step.act === "withdraw") {
    const { person } = given(step, head);
    return model.withdraw(person, index, versionSeen(head.version, step));
  }
  if (head.submitted === 0) return "";
  const seen = versionSeen(head.submitted, step);
  return model[step.act](step.person, index, seen, step.action);
}

function versionSeen(version: number, { lag }: { lag: number }): number {
  return Math.max(1, version - lag);
}

/** Whom and which target a step names; by default the author and the target of the update. */
function given(
  step: { person: Name | null; target?: string | null },
  head: Head,
) {
  return {
    person: step.person ?? head.author,
    target: step.target ?? head.target,
  };
}

/** A world in which steps are played by name. */
export async function openStage(db: Database) {
  const world = await makeWorld(db);
  const desk = openDesk(db);
  const people = {} as Record<Name, Actor>;
  for (const name of NAMES) {
    const provinces = MODERATES[name].map((it) =>
      it === "ESP" ? "espinar" : "tarata",
    );
    people[name] =
      provinces.length === 0
        ? await world.citizen(name)
        : await world.moderator(name, ...provinces);
  }
  const members = GROUP.map((name) => people[name]);
  const groupId = await world.group("Comité", ...members);
  const ids: string[] = [];

  const sendingOf = (it: Claim | null, edit: object) =>
    it === null
      ? draft({ summary: "a medias" }, edit)
      : claim({
          status: it.status,
          effectiveDate: it.date,
          groupId: it.ofGroup ? groupId : null,
          ...edit,
        });

  /** Plays one step on what its page showed, and gives what was said. */
  async function play(step: Step, head: Head | null): Promise<string> {
    if (step.act === "tell") {
      const input = sendingOf(step.claim, {});
      const sent = await desk.send(people[step.person], step.target, input);
      if (sent.ok) ids.push(sent.updateId);
      return tellSending(sent);
    }
    const updateId = ids[step.index];
    if (head === null || updateId === undefined) return "";
    if (step.act === "edit") {
      const { person, target } = given(step, head);
      const version = versionSeen(head.version, step);
      const input = sendingOf(step.claim, { updateId, version });
      return tellSending(await desk.send(people[person], target, input));
    }
    if (step.act === "withdraw") {
      const { person } = given(step, head);
      const seen = { updateId, version: versionSeen(head.version, step) };
      return tellSending(await desk.withdraw(people[person], seen));
    }
    // Nobody has a page to decide from before the first submission.
    if (head.submitted === 0) return "";
    const version = versionSeen(head.submitted, step);
    const change = { version, note: NOTE };
    const actor = people[step.person];
    return await desk[step.act](actor, updateId, step.action, change);
  }

  /** What the page of an update shows now. */
  async function look(index: number): Promise<Head | null> {
    const row = await db
      .selectFrom("updates")
      .selectAll()
      .where("id", "=", ids[index] ?? "")
      .executeTakeFirst();
    const author = NAMES.find((name) => people[name].id === row?.author_id);
    return row === undefined || author === undefined
      ? null
      : {
          author,
          target: row.target_code,
          version: row.version,
          submitted: row.submitted_version ?? 0,
        };
  }

  return { play, look, ids };
}
