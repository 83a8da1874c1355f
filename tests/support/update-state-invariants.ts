import { reviewOutcome } from "#app/domain/decision/review";
import { isVerdict, type Status } from "#app/domain/status/status";
import type { UpdateHistory } from "./update-histories";

type Decision = UpdateHistory["decisions"][number];

/** A fault as a list, empty where it is none. */
export function when(isBroken: boolean, fault: string): string[] {
  return isBroken ? [fault] : [];
}

/** What a round that is over came to; one decision can only have been all it took. */
function finalOf(round: readonly Decision[], status: Status) {
  const actions = round.map(({ action }) => action);
  const needed = isVerdict(status) || actions.length > 1 ? 2 : 1;
  return reviewOutcome(actions, needed).final;
}

/** Whether a round still waits for somebody, with any number of opinions short of enough. */
function isOpen(round: readonly Decision[]) {
  return (
    reviewOutcome(
      round.map(({ action }) => action),
      2,
    ).final === null
  );
}

const LEADS_TO: Partial<Record<string, string>> = {
  changes_requested: "request_changes",
  approved: "approve",
  rejected: "reject",
  retracted: "approve",
};

/** The state is the one that the decisions lead to, on this version and on those before. */
export function brokenState(history: UpdateHistory): string[] {
  const { head, versions, decisions } = history;
  const round = (version: number, kind: Decision["round"]) =>
    decisions.filter((it) => it.version === version && it.round === kind);
  const faults = versions.flatMap(({ version, status }) => {
    const review = round(version, "review");
    const isNewest = version === head.submitted_version;
    const final = finalOf(review, status);
    if (isNewest && head.state === "submitted") {
      return when(!isOpen(review), `submitted, and decided as ${final}`);
    }
    // An author may withdraw at any point of a round.
    if (isNewest && head.state === "withdrawn") return [];
    const earlier =
      version + 1 === history.appealed || history.repeated.includes(version + 1)
        ? "reject"
        : "request_changes";
    const expected = isNewest ? LEADS_TO[head.state] : earlier;
    const fault = `${head.state}, and version ${version} decided as ${final}`;
    return when(final !== expected, fault);
  });
  const newest = versions.at(-1);
  if (newest === undefined) return faults;
  const retraction = round(newest.version, "retraction");
  const wentBack = finalOf(retraction, newest.status) === "retract";
  const isRetracted = head.state === "retracted";
  return [
    ...faults,
    ...when(isRetracted && !wentBack, "retracted without enough decisions"),
    ...when(
      !isRetracted && wentBack && !isOpen(retraction),
      `${head.state}, and its retraction was decided`,
    ),
  ];
}

export function brokenPublication({
  head,
  publication: row,
  versions,
  decisions,
}: UpdateHistory): string[] {
  const isPublic = head.state === "approved" || head.state === "retracted";
  if (row === null) return when(isPublic, `${head.state} and not public`);
  const version = versions.find((it) => it.version === row.version);
  const last = (round: Decision["round"]) =>
    decisions
      .filter((it) => it.version === row.version && it.round === round)
      .at(-1)?.decided_at ?? null;
  const retractedAt = head.state === "retracted" ? last("retraction") : null;
  return [
    ...when(!isPublic, `${head.state} and public`),
    ...when(
      row.version !== head.submitted_version ||
        row.status !== version?.status ||
        row.effective_date !== version.effective_date ||
        row.target_code !== head.target_code,
      "the publication says something else",
    ),
    ...when(row.decided_at !== last("review"), "published at another moment"),
    ...when(row.retracted_at !== retractedAt, "taken back at another moment"),
  ];
}
