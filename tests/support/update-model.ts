import type { ClaimableStatus } from "#app/domain/status/status";

// A second telling of rules 1 to 8 of status updates, as plain as can be and without a line of the
// product's own rules, to hold those against.

export type Name = "rosa" | "mario" | "elena" | "pedro" | "luz";

/** Who moderates what. Luz and Rosa are of one watchdog group. */
export const MODERATES: Record<Name, readonly string[]> = {
  rosa: [],
  mario: ["ESP"],
  elena: ["ESP"],
  pedro: ["ESP", "TAR"],
  luz: ["ESP", "TAR"],
};
export const GROUP: readonly Name[] = ["rosa", "luz"];

export interface Claim {
  status: ClaimableStatus;
  date: string;
  ofGroup: boolean;
}

export type Action = "approve" | "reject" | "request_changes" | "retract";

interface Opinion {
  person: Name;
  action: Action;
}

export interface ModelUpdate {
  author: Name;
  target: string;
  state: string;
  version: number;
  claim: Claim | null;
  submitted: number;
  review: Opinion[];
  retraction: Opinion[];
  /** Its place among publications; 0 while it is none. */
  published: number;
}

const VERDICTS = ["fulfilled", "partly_fulfilled", "broken", "not_verifiable"];

/** All updates of a small world, and what every act on them must answer. */
export class UpdateModel {
  readonly updates: ModelUpdate[] = [];
  #publications = 0;

  /** A new update, or a new version of one; a null claim is a draft. */
  send(
    person: Name,
    target: string,
    claim: Claim | null,
    edit: { index: number; seen: number } | null,
  ): string {
    const fresh = { author: person, target, state: "draft", version: 0 };
    const rounds = { review: [], retraction: [] };
    const update: ModelUpdate =
      edit === null
        ? { ...fresh, ...rounds, claim: null, submitted: 0, published: 0 }
        : this.#at(edit.index);
    if (update.author !== person) return "not_author";
    if (update.target !== target) return "wrong_target";
    if (!["draft", "changes_requested"].includes(update.state)) {
      return "not_editable";
    }
    if (edit !== null && edit.seen !== update.version) return "version_changed";
    if (claim?.ofGroup === true && !GROUP.includes(person)) {
      return "group_not_member";
    }
    if (edit === null) this.updates.push(update);
    update.version += 1;
    if (claim === null) return "accepted";
    Object.assign(update, { claim, state: "submitted", review: [] });
    update.submitted = update.version;
    return "accepted";
  }

  withdraw(person: Name, index: number, seen: number): string {
    const update = this.#at(index);
    if (update.author !== person) return "not_author";
    if (!["draft", "submitted", "changes_requested"].includes(update.state)) {
      return "not_editable";
    }
    if (seen !== update.version) return "version_changed";
    update.version += 1;
    update.state = "withdrawn";
    return "accepted";
  }

  decide(person: Name, index: number, seen: number, action: Action): string {
    const update = this.#at(index);
    const open = update.state === "submitted" ? update.review : null;
    const barred = this.#barred(person, update, open);
    if (barred !== null) return barred;
    if (seen !== update.submitted) return "content_changed";
    const { state, review } = update;
    if (state !== "submitted") {
      const ended = state !== "withdrawn" && review.length > 0;
      return ended ? "already_decided" : "not_open";
    }
    if (review.some((it) => it.person === person)) return "already_decided";
    if (action === "retract") return "action_not_offered";
    const needsTwo = review.length > 0 || this.#touchesVerdict(update);
    review.push({ person, action });
    const final = finalOf(review, needsTwo);
    if (final === "approve") {
      update.state = "approved";
      update.published = this.#publications += 1;
      return "published";
    }
    if (final === null) return waiting(review);
    update.state = final === "reject" ? "rejected" : "changes_requested";
    return update.state;
  }

  retract(person: Name, index: number, seen: number, action: Action): string {
    const update = this.#at(index);
    const { state, retraction } = update;
    const over = finalOf(retraction, true) !== null;
    const open = state === "approved" && !over ? retraction : null;
    const barred = this.#barred(person, update, open);
    if (barred !== null) return barred;
    if (seen !== update.submitted) return "content_changed";
    if (state !== "approved" || over) {
      return retraction.length > 0 ? "already_decided" : "not_open";
    }
    if (retraction.some((it) => it.person === person)) return "already_decided";
    const mayKeep = action === "approve" && retraction.length > 0;
    if (action !== "retract" && !mayKeep) return "action_not_offered";
    const needsTwo = retraction.length > 0 || this.#touchesVerdict(update);
    retraction.push({ person, action });
    const final = finalOf(retraction, needsTwo);
    if (final === null) return waiting(retraction);
    if (final !== "retract") return "kept";
    update.state = "retracted";
    return "retracted";
  }

  #at(index: number): ModelUpdate {
    const update = this.updates[index];
    if (update === undefined) throw new RangeError("no update yet");
    return update;
  }

  #barred(
    person: Name,
    update: ModelUpdate,
    open: readonly Opinion[] | null,
  ): string | null {
    if (MODERATES[person].length === 0) return "not_allowed";
    if (update.claim === null) return "update_not_found";
    if (update.author === person) return "own_update";
    if (update.claim.ofGroup && GROUP.includes(person)) return "own_group";
    const province = update.target.slice(0, 3);
    if (MODERATES[person].includes(province)) return null;
    return open !== null && this.#lacksPeople(update, province, open)
      ? null
      : "outside_provinces";
  }

  /** Whether too few of the province's people are left; its department has no other here. */
  #lacksPeople(
    update: ModelUpdate,
    province: string,
    open: readonly Opinion[],
  ): boolean {
    const left = (Object.keys(MODERATES) as Name[]).filter(
      (name) =>
        MODERATES[name].includes(province) &&
        name !== update.author &&
        !(update.claim?.ofGroup === true && GROUP.includes(name)) &&
        !open.some((opinion) => opinion.person === name),
    );
    const needed = open.length === 0 && this.#touchesVerdict(update) ? 2 : 1;
    return left.length < needed;
  }

  /** Whether the update is a verdict, or stands or would stand on top of one. */
  #touchesVerdict(update: ModelUpdate): boolean {
    const { claim, target } = update;
    const below = this.updates
      .filter((it) => it !== update && it.target === target)
      .filter((it) => it.state === "approved")
      .filter((it) => (it.claim?.date ?? "") <= (claim?.date ?? ""))
      .sort((a, b) =>
        a.claim?.date === b.claim?.date
          ? a.published - b.published
          : (a.claim?.date ?? "") < (b.claim?.date ?? "")
            ? -1
            : 1,
      )
      .at(-1);
    return [claim, below?.claim].some((it) =>
      VERDICTS.includes(it?.status ?? ""),
    );
  }
}

function waiting(round: readonly Opinion[]): string {
  return round.length === 1 ? "waiting_second" : "waiting_third";
}

/** What a round has come to; null while it is open. */
function finalOf(round: readonly Opinion[], needsTwo: boolean): Action | null {
  const [first, second, third] = round.map(({ action }) => action);
  if (round.some(({ action }) => action === "request_changes")) {
    return "request_changes";
  }
  if (!needsTwo) return first ?? null;
  return third ?? (first === second ? (second ?? null) : null);
}
