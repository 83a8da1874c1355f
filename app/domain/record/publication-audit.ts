import { APPROVALS_NEEDED, type DecisionAction } from "../decision/decision";
import { decisionNoteHash } from "../decision/decision-note-hash";
import type { PublicationFacts, StoredDecision } from "./publication-facts";
import type { RecordEntry, RecordEntryOf } from "./record-entry";
import type { RecordProblem } from "./record-fault";
import { isVerdict } from "../status/status";
import { updateContentHash } from "../update/update-content-hash";

type Approval = RecordEntryOf<"update_approved">;
type Retraction = RecordEntryOf<"update_retracted">;
type Import = RecordEntryOf<"update_imported">;
type Confirmation = RecordEntryOf<"publication_confirmed">;

/** What removals left of contents, by `contentKey`. */
type Left = ReadonlyMap<string, string | null>;

/** Says whether an entry publishes or retracts an update. */
export function isPublicationEntry(
  entry: RecordEntry,
): entry is Approval | Import | Retraction | Confirmation {
  return (
    entry.type === "update_approved" ||
    entry.type === "update_imported" ||
    entry.type === "publication_confirmed" ||
    entry.type === "update_retracted"
  );
}

/** Holds the rows of an update against the entry that published, imported, confirmed or retracted it: claim, words, evidence, decisions. What was removed is held against what its removal left. Null where all fits. */
export function publicationProblem(
  entry: Approval | Import | Retraction | Confirmation,
  facts: PublicationFacts | undefined,
  left: Left = new Map(),
): RecordProblem | null {
  if (facts === undefined) return "row_missing";
  switch (entry.type) {
    case "update_approved":
      return approvalProblem(entry, facts, left, entry.at);
    case "update_imported":
      return importProblem(entry, facts, left);
    case "update_retracted":
      return retractionProblem(entry, facts, left);
    case "publication_confirmed":
      return decisionsFit(entry, facts, "approve", left)
        ? null
        : "decisions_differ";
  }
}

function importProblem(
  entry: Import,
  facts: PublicationFacts,
  left: Left,
): RecordProblem | null {
  const { retracted, version, target } = entry;
  return (
    approvalProblem(entry, facts, left, entry.decidedAt) ??
    (retracted &&
      retractionProblem({ ...retracted, version, target }, facts, left))
  );
}

function approvalProblem(
  entry: Approval | Import,
  facts: PublicationFacts,
  left: Left,
  decidedAt: string,
): RecordProblem | null {
  if (!claimFits(entry, facts, decidedAt)) return "row_differs";
  if (!contentFits(facts, left)) return "content_differs";
  if (!evidenceFits(entry, facts)) return "evidence_differs";
  const decided =
    decisionsFit(entry, facts, "approve", left) && gradesFit(entry, facts);
  return decided ? null : "decisions_differ";
}

function retractionProblem(
  entry: Pick<Retraction, "at" | "version" | "target" | "decisions">,
  facts: PublicationFacts,
  left: Left,
): RecordProblem | null {
  const fits =
    facts.retractedAt === entry.at &&
    facts.version === entry.version &&
    facts.target === entry.target;
  if (!fits) return "row_differs";
  return decisionsFit(entry, facts, "retract", left)
    ? null
    : "decisions_differ";
}

function claimFits(
  entry: Approval | Import,
  facts: PublicationFacts,
  decidedAt: string,
): boolean {
  const { content } = facts;
  return (
    facts.version === entry.version &&
    facts.target === entry.target &&
    facts.plan === facts.targetPlan &&
    facts.status === entry.status &&
    facts.effectiveDate === entry.effectiveDate &&
    facts.decidedAt === decidedAt &&
    facts.author === entry.author &&
    facts.contentHash === entry.content &&
    content.status === entry.status &&
    content.effectiveDate === entry.effectiveDate &&
    content.groupId === entry.group &&
    content.measuredValue === entry.measuredValue &&
    content.reason === entry.reason
  );
}

function contentFits(
  { update, salt, content, contentHash }: PublicationFacts,
  left: Left,
) {
  const expected = left.get(`update ${update}`) ?? contentHash;
  return salt !== null && updateContentHash(salt, content) === expected;
}

function evidenceFits(entry: Approval | Import, { content }: PublicationFacts) {
  const { evidence } = content;
  const shown = evidence.filter(({ visibility }) => visibility === "public");
  return (
    evidence.length - shown.length === entry.protectedEvidence &&
    shown.length === entry.evidence.length &&
    shown.every(({ id }, index) => id === entry.evidence[index]?.id)
  );
}

/** The entry names the decisions that settled it: each is there, says so, saw this content, and comes from somebody else than the author or the others. */
function decisionsFit(
  entry: Pick<Approval, "decisions">,
  facts: PublicationFacts,
  action: DecisionAction,
  left: Left,
): boolean {
  const people = new Set(entry.decisions.map(({ person }) => person));
  const least = isVerdict(facts.status)
    ? APPROVALS_NEEDED.verdict
    : APPROVALS_NEEDED.ordinary;
  return (
    people.size === entry.decisions.length &&
    people.size >= least &&
    !people.has(facts.author) &&
    entry.decisions.every((recorded) => {
      const stored = facts.decisions.find(({ id }) => id === recorded.id);
      return (
        stored !== undefined &&
        stored.action === action &&
        stored.person === recorded.person &&
        stored.at === recorded.at &&
        stored.content === facts.contentHash &&
        noteFits(stored, recorded.note, left)
      );
    })
  );
}

function noteFits(
  { id, note, salt }: StoredDecision,
  recorded: string | null,
  left: Left,
) {
  const remains = left.get(`decision ${id}`);
  const expected = remains === undefined ? recorded : remains;
  if (expected === null) return note === null && salt === null;
  return salt !== null && decisionNoteHash(salt, note) === expected;
}

/** Each grade shown was given by one of the decisions, and where none is shown none was given. */
function gradesFit(entry: Approval | Import, facts: PublicationFacts): boolean {
  const deciders = new Set(entry.decisions.map(({ id }) => id));
  const given = facts.decisions
    .filter(({ id }) => deciders.has(id))
    .flatMap(({ grades }) => grades);
  return entry.evidence.every(({ id, grade }) => {
    const grades = given.filter(({ evidence }) => evidence === id);
    return grade === null
      ? grades.length === 0
      : grades.some((one) => one.grade === grade);
  });
}
