import { evidenceOrigin } from "#app/domain/evidence/evidence";
import { reviewOutcome } from "#app/domain/decision/review";
import { isVerdict } from "#app/domain/status/status";
import { updateContentHash } from "#app/domain/update/update-content-hash";
import type { UpdateHistory } from "./update-histories";
import {
  brokenPublication,
  brokenState,
  when,
} from "./update-state-invariants";

type Decision = UpdateHistory["decisions"][number];

/** What cannot be true of one update, in sentences that begin with its id. */
export function brokenHistory(history: UpdateHistory): string[] {
  const faults = [
    ...brokenSendings(history),
    ...brokenContent(history),
    ...history.decisions.flatMap((it) => brokenDecision(history, it)),
    ...brokenSteps(history),
    ...brokenAppeal(history),
    ...brokenState(history),
    ...brokenPublication(history),
  ];
  return faults.map((fault) => `${history.head.id}: ${fault}`);
}

/** Each accepted sending is one version, and each submission has its words; what others decide again was sent by nobody. */
function brokenSendings(history: UpdateHistory): string[] {
  const { head, submissions, versions, hasDraft, sentAgain } = history;
  // Withdrawn by the site, since what it repeats was removed.
  if (history.isRemoved && head.state === "withdrawn") return [];
  const sent = [...submissions.map(({ version }) => version), ...sentAgain];
  sent.sort((a, b) => a - b);
  const submitted = submissions
    .filter(({ intent }) => intent === "submit")
    .map(({ version }) => version)
    .concat(sentAgain)
    .sort((a, b) => a - b);
  const stored = versions.map(({ version }) => version);
  const mayDraft = ["draft", "changes_requested", "withdrawn"];
  return [
    ...when(
      sent.length !== head.version ||
        sent.some((version, index) => version !== index + 1),
      `version ${head.version} after the sendings ${sent.join()}`,
    ),
    ...when(submitted.join() !== stored.join(), "a submission without words"),
    ...when(
      head.submitted_version !== (stored.at(-1) ?? null),
      `says ${head.submitted_version} was submitted, not ${stored.at(-1)}`,
    ),
    ...when(
      submissions.some(({ author_id }) => author_id !== head.author_id),
      "somebody else sent it",
    ),
    ...when(hasDraft && !mayDraft.includes(head.state), "a draft left behind"),
    ...when(
      head.state === "draft" && !hasDraft,
      "a draft without anything typed",
    ),
  ];
}

/** Every version hashes to what it says, and has the evidence its claim needs. */
function brokenContent({
  versions,
  evidence,
  isRemoved,
}: UpdateHistory): string[] {
  if (isRemoved) return [];
  return versions.flatMap((row) => {
    const items = evidence.filter(({ version }) => version === row.version);
    // A version loses its salt with a photo that its author covered since.
    const { salt } = row;
    const hash =
      salt === null
        ? row.content_hash
        : updateContentHash(salt, {
            status: row.status,
            effectiveDate: row.effective_date,
            summary: row.summary ?? "",
            measuredValue: row.measured_value,
            reason: row.reason,
            groupId: row.group_id,
            evidence: items.map((item) => ({
              ...item,
              title: item.title ?? "",
            })),
          });
    const origins = new Set(
      items.map((item) => evidenceOrigin({ ...item, title: item.title ?? "" })),
    );
    const least = isVerdict(row.status) ? 2 : 1;
    return [
      ...when(hash !== row.content_hash, `version ${row.version} hash`),
      ...when(origins.size < least, `version ${row.version} lacks evidence`),
    ];
  });
}

function brokenDecision(history: UpdateHistory, it: Decision): string[] {
  const { head, versions, groupsOfDeciders } = history;
  const version = versions.find((row) => row.version === it.version);
  const groups = groupsOfDeciders.get(it.id) ?? [];
  const group = version?.group_id ?? null;
  const step = `step ${it.step} of ${it.round} on ${it.version}`;
  return [
    ...when(it.decider_id === head.author_id, `${step}: the author decided`),
    ...when(
      group !== null && groups.includes(group),
      `${step}: somebody of its group decided`,
    ),
    ...when(
      it.content_hash !== version?.content_hash,
      `${step}: decided on other words`,
    ),
  ];
}

/** The rounds of an update in order of versions, each with its decisions in step order. */
function roundsOf({ decisions }: UpdateHistory): Decision[][] {
  const rounds = new Map<string, Decision[]>();
  for (const it of decisions) {
    const key = `${it.version} ${it.round}`;
    rounds.set(key, [...(rounds.get(key) ?? []), it]);
  }
  return [...rounds.values()];
}

/** Nobody who gave an opinion before an appeal, or before others decide again, gives one on it. */
function brokenAppeal(history: UpdateHistory): string[] {
  const { appealed, repeated, decisions } = history;
  return [...repeated, ...(appealed === null ? [] : [appealed])].flatMap((it) =>
    decidedTwice(decisions, it),
  );
}

function decidedTwice(
  decisions: UpdateHistory["decisions"],
  appealed: number,
): string[] {
  const before = decisions.filter(({ version }) => version < appealed);
  const people = new Set(before.map(({ decider_id }) => decider_id));
  const again = decisions.some(
    (it) =>
      it.version === appealed &&
      it.round === "review" &&
      people.has(it.decider_id),
  );
  return when(again, "somebody decided an appeal of their own decision");
}

function brokenSteps(history: UpdateHistory): string[] {
  return roundsOf(history).flatMap((round) => {
    const actions = round.map(({ action }) => action);
    const people = new Set(round.map(({ decider_id }) => decider_id));
    const early = reviewOutcome(actions.slice(0, -1), 2).final;
    return [
      ...when(
        round.some(({ step }, index) => step !== index + 1),
        "steps with a gap",
      ),
      ...when(people.size !== round.length, "one person on two steps"),
      ...when(early !== null, "a decision after the last one"),
    ];
  });
}
