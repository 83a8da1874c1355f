import { randomUUID } from "node:crypto";
import { appealUpdate } from "#app/commands/appeal-update.server";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import {
  GROUP,
  MODERATES,
  NAMES,
  type Act,
  type Name,
  type PROVINCES,
} from "./decision-acts";
import { decision, openDesk, tellResult, tellSending } from "./desk";
import { makeWorld, mustBeOk } from "./world";

const WORDS = "La foto es de ese día, y la nota también lo dice.";

/** What somebody knows of an update who only watched who did what. */
interface Watched {
  id: string;
  author: Name;
  province: (typeof PROVINCES)[number];
  ofGroup: boolean;
  /** Who has decided in each round that is not over, and who in any before. */
  rounds: Record<"decide" | "retract" | "confirm", Name[]>;
  before: Name[];
  isAppeal: boolean;
}

/** Outcomes after which a round goes on. */
const OPEN = ["waiting_second", "waiting_third"];

/** A world in which acts are played by name, and every accepted decision is held against who may decide. */
export async function openMachine(db: Database) {
  const world = await makeWorld(db);
  const desk = openDesk(db);
  const people = {} as Record<Name, Actor>;
  for (const name of NAMES) {
    const provinces = MODERATES[name];
    people[name] =
      provinces.length === 0
        ? await world.citizen(name)
        : await world.moderator(name, ...provinces);
  }
  const members = GROUP.map((name) => people[name]);
  const groupId = await world.group("Comité", ...members);
  const updates: Watched[] = [];
  const ties = new Map<Name, readonly string[]>();
  const heard = new Map<string, number>();

  /** Why somebody may not decide on an update, as far as whoever watches can tell. */
  function barOf(
    person: Name,
    update: Watched,
    inRound: readonly Name[],
  ): string | null {
    const { province, before } = update;
    if (MODERATES[person].length === 0) return "moderates nothing";
    if (person === update.author) return "is the author";
    if (update.ofGroup && GROUP.includes(person)) return "is of the group";
    if (ties.get(person)?.includes(province)) return "has a tie";
    if (inRound.includes(person)) return "has decided";
    if (update.isAppeal && before.includes(person)) return "decided before";
    const free = (name: Name) =>
      moderates(name, province) &&
      name !== update.author &&
      !(update.ofGroup && GROUP.includes(name)) &&
      !ties.get(name)?.includes(province) &&
      !inRound.includes(name) &&
      !(update.isAppeal && before.includes(name));
    const enough = NAMES.filter(free).length >= 2;
    return enough && !moderates(person, province) ? "is not asked" : null;
  }

  async function decide(act: Extract<Act, { action: string }>) {
    const update = updates[act.index];
    if (update === undefined) return "";
    const { person, action } = act;
    const note = WORDS;
    const actor = people[person];
    const inRound = update.rounds[act.act];
    const bar = barOf(person, update, inRound);
    const said = await say();
    const isAccepted = OPEN.includes(said) || OUTCOMES.includes(said);
    if (isAccepted && bar !== null) {
      throw new Error(`${person} ${bar}, and ${act.act} was ${said}`);
    }
    if (OPEN.includes(said)) inRound.push(person);
    else if (isAccepted) {
      update.before.push(...inRound, person);
      update.rounds[act.act] = [];
    }
    return said;

    async function say(): Promise<string> {
      const { id } = update ?? { id: "" };
      if (act.act !== "confirm") {
        return await desk[act.act](actor, id, action, { note });
      }
      const input = decision(await desk.see(id), action, { note });
      const request = { actor, updateId: id, input, now: desk.now() };
      const result = await confirmUpdate(db, request);
      return result.ok ? result.outcome : tellResult(result);
    }
  }

  async function play(act: Act): Promise<string> {
    if (act.act === "tell") return await tell(act);
    if (act.act === "declare") return await declare(act);
    if ("action" in act) return await decide(act);
    const update = updates[act.index];
    if (update === undefined) return "";
    const actor = people[update.author];
    if (act.act === "withdraw") {
      const seen = { updateId: update.id, version: 1 };
      return tellSending(await desk.withdraw(actor, seen));
    }
    const filed = await appealUpdate(db, {
      actor,
      updateId: update.id,
      input: { submissionId: randomUUID(), words: WORDS },
      now: desk.now(),
    });
    if (!filed.ok) return filed.reason;
    update.isAppeal = true;
    return "filed";
  }

  async function tell(act: Extract<Act, { act: "tell" }>): Promise<string> {
    const { person, target, status, effectiveDate } = act;
    const ofGroup = act.ofGroup && GROUP.includes(person);
    const actor = await world.again(people[person]);
    const change = ofGroup ? { groupId } : {};
    const claimed = { status, effectiveDate, ...change };
    const id = await desk.tell(actor, target, claimed);
    const province = target.startsWith("ESP") ? "espinar" : "tarata";
    const rounds = { decide: [], retract: [], confirm: [] };
    const fresh = { rounds, before: [], isAppeal: false };
    updates.push({ id, author: person, province, ofGroup, ...fresh });
    return "told";
  }

  async function declare({
    person,
    ties: named,
  }: Extract<Act, { ties: object }>) {
    if (MODERATES[person].length === 0) return "";
    const conflicts = named.map((province) => ({
      province,
      kind: "job" as const,
    }));
    const now = desk.now();
    const actor = people[person];
    const { reopened } = mustBeOk(
      await declareInterests(db, { actor, conflicts, now }),
    );
    ties.set(person, named);
    return reopened > 0 ? "reopened" : "declared";
  }

  return {
    heard,
    async play(act: Act) {
      const said = await play(act);
      heard.set(said, (heard.get(said) ?? 0) + 1);
    },
  };
}

function moderates(name: Name, province: string): boolean {
  return (MODERATES[name] as readonly string[]).includes(province);
}

const OUTCOMES = [
  "published",
  "rejected",
  "changes_requested",
  "retracted",
  "kept",
  "confirmed",
];
