import type { Instant } from "../text/calendar";
import { mandateKey } from "../plan/mandate";
import {
  isContestEntry,
  nothingContested,
  tellContest,
  type ToldContest,
} from "./contest-told";
import type { Mandate } from "../plan/plan";
import type { RecordEntry, RecordEntryOf } from "./record-entry";
import { figuresKey } from "../decision/queue-figures";
import { tellGroup, type ToldGroup } from "./record-told-group";
import { tellImport, tellImported } from "./record-told-import";
import {
  noSuccessionsTold,
  tellSuccession,
  type ToldSuccessions,
} from "./record-told-succession";
import { tellInterest } from "./record-told-interest";
import {
  noMethodTold,
  tellMethod,
  type ToldMethod,
} from "./record-told-method";
import { tellWords } from "./record-told-words";

/** Hashes of a thing that was amended: as first published (null where it came later), and now. */
export interface ToldContent {
  first: string | null;
  last: string;
}

/** A plan as the record tells it: how it was published, and whose it is by now. */
export interface ToldPlan {
  published: RecordEntryOf<"plan_published">;
  mandate: Mandate;
}

/** What the record tells of the public state, gathered entry by entry. */
export interface ToldState {
  /** Approved updates, by id, with the moment of their retraction: null while they stand. */
  updates: Map<string, Instant | null>;
  plans: Map<string, ToldPlan>;
  /** Facts of plans that were amended, by the plan's id. */
  facts: Map<string, ToldContent>;
  /** Targets that were amended or added, by code. */
  targets: Map<string, ToldContent>;
  /** Roles held, as `person role scope`; citizens are left out, since most of them appointed themselves. */
  roles: Set<string>;
  suspended: Set<string>;
  method: ToldMethod;
  /** Acts that settled whose a plan is, as `mandateKey` writes them. */
  mandates: Set<string>;
  successions: ToldSuccessions;
  /** The queue's figures of each day, as `figuresKey` writes them. */
  figures: Map<string, string>;
  groups: Map<string, ToldGroup>;
  /** Conflicts of interest that stand, by id, as `conflictRowKey` writes them. */
  conflicts: Map<string, string>;
  /** Reopenings that wait for others, by update. */
  reopened: Map<string, string>;
  contest: ToldContest;
  /** What was done to words that belong to no update, as `wordsKey` writes it. */
  words: Set<string>;
  /** How many entries have been told. */
  entries: number;
  /** Whether it began with what another copy had published. */
  isImported: boolean;
}

/** What an empty record tells: nothing. */
export function nothingTold(): ToldState {
  return {
    updates: new Map(),
    plans: new Map(),
    facts: new Map(),
    targets: new Map(),
    roles: new Set(),
    suspended: new Set(),
    method: noMethodTold(),
    mandates: new Set(),
    successions: noSuccessionsTold(),
    figures: new Map(),
    groups: new Map(),
    conflicts: new Map(),
    reopened: new Map(),
    contest: nothingContested(),
    words: new Set(),
    entries: 0,
    isImported: false,
  };
}

/** Adds what an entry tells; false where it cannot follow on what was told before: a plan published twice, a retraction of nothing. */
export function tell(told: ToldState, entry: RecordEntry): boolean {
  told.entries += 1;
  if (isContestEntry(entry)) {
    return tellContest(told.contest, entry, (id) => told.updates.has(id));
  }
  switch (entry.type) {
    case "plan_published":
      return tellPlan(told, entry);
    case "plan_amended":
      return tellContent(told.facts, entry.plan, entry);
    case "target_amended":
      return tellContent(told.targets, entry.target, entry);
    case "target_succeeded":
      return tellSuccession(told, entry);
    case "mandate_set":
      return tellMandate(told, entry);
    case "update_approved":
      return tellApproved(told, entry);
    case "update_retracted":
      return tellRetracted(told, entry);
    case "role_granted":
    case "role_revoked":
      return tellRole(told, entry);
    case "account_suspended":
    case "account_closed":
      told.suspended.add(entry.person);
      return true;
    case "account_reactivated":
      return told.suspended.delete(entry.person);
    case "group_created":
    case "group_approved":
    case "group_renamed":
    case "group_moved":
    case "group_suspended":
    case "group_resumed":
    case "group_closed":
    case "group_members_changed":
      return tellGroup(told.groups, entry);
    case "conflict_declared":
    case "conflict_ended":
    case "review_reopened":
    case "review_repeated":
    case "publication_confirmed":
      return tellInterest(told, entry);
    case "setting_changed":
    case "method_changed":
      return tellMethod(told.method, entry);
    case "words_removed":
    case "words_restored":
      return tellWords(told.words, entry);
    case "queue_figures":
      return tellFigures(told, entry);
    case "entries_given_up":
      return entry.kept === told.entries - 1;
    case "data_imported":
      return tellImport(told);
    case "update_imported":
      return tellImported(told, entry);
  }
}

function tellApproved(
  { updates }: ToldState,
  { update }: RecordEntryOf<"update_approved">,
): boolean {
  if (updates.has(update)) return false;
  updates.set(update, null);
  return true;
}

function tellRetracted(
  { updates, reopened }: ToldState,
  { update, at }: RecordEntryOf<"update_retracted">,
): boolean {
  if (updates.get(update) !== null) return false;
  updates.set(update, at);
  reopened.delete(update);
  return true;
}

function tellFigures(
  { figures }: ToldState,
  { day, waiting, oldestDays, medianHours }: RecordEntryOf<"queue_figures">,
): boolean {
  if (figures.has(day)) return false;
  figures.set(day, figuresKey({ day, waiting, oldestDays, medianHours }));
  return true;
}

function tellPlan(
  { plans }: ToldState,
  published: RecordEntryOf<"plan_published">,
): boolean {
  const { plan, mandate } = published;
  if (plans.has(plan)) return false;
  plans.set(plan, { published, mandate });
  return true;
}

function tellMandate(
  { plans, mandates }: ToldState,
  entry: RecordEntryOf<"mandate_set">,
): boolean {
  const { plan, before, after, at, source, people } = entry;
  const told = plans.get(plan);
  if (told?.mandate !== before) return false;
  told.mandate = after;
  mandates.add(mandateKey({ plan, at, after, source, people }));
  return true;
}

function tellContent(
  contents: Map<string, ToldContent>,
  key: string,
  { before, after }: { before: string | null; after: string },
): boolean {
  const known = contents.get(key);
  if (known !== undefined && known.last !== before) return false;
  contents.set(key, { first: known ? known.first : before, last: after });
  return true;
}

function tellRole(
  { roles }: ToldState,
  entry: RecordEntryOf<"role_granted" | "role_revoked">,
): boolean {
  if (entry.role === "citizen") return true;
  const key = roleKey(entry);
  if (entry.type === "role_revoked") return roles.delete(key);
  if (roles.has(key)) return false;
  roles.add(key);
  return true;
}

/** One role of one person, as a key: `3f0c… moderator 0808`. */
export function roleKey(
  grant: Record<"person" | "role" | "scope", string>,
): string {
  return `${grant.person} ${grant.role} ${grant.scope}`;
}
