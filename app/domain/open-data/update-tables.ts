import {
  DECISION_ACTIONS,
  DECISION_REASONS,
  DECISION_ROUNDS,
} from "../decision/decision";
import { EVIDENCE_GRADES, EVIDENCE_KINDS } from "../evidence/evidence";
import { MAX_RECORD_NUMBER, RECORD_TYPES } from "../evidence/official-record";
import { REMOVAL_ACTS, REMOVAL_GROUNDS } from "../removal/removal";
import { CLAIMABLE_STATUSES, NON_DELIVERY_REASONS } from "../status/status";
import { unitBound } from "../text/text";
import { UNITS } from "../status/unit";
import {
  choice,
  day,
  decimal,
  derived,
  link,
  moment,
  orNothing,
  ownLink,
  told,
  whole,
} from "./column";
import { id, language, sha256, slug, targetCode } from "./form";
import { openTable, pointsAt, type RowOf } from "./table";

const name = told(unitBound(60));
const note = orNothing(told(unitBound(2_000)));
/** What stands in the place of something that was taken out of sight. */
const removal = {
  removal: derived(orNothing(choice(REMOVAL_ACTS))),
  removalGround: derived(orNothing(choice(REMOVAL_GROUNDS))),
  removedAt: derived(orNothing(moment())),
};
const reasonCode = orNothing(choice<string>(DECISION_REASONS));

/** Watchdog groups, whose names updates may bear. */
export const GROUPS = openTable(
  "groups",
  { slug, name: told(unitBound(200)), createdAt: moment() },
  ["slug"],
);

/** Published updates, retracted ones too. */
export const UPDATES = openTable(
  "updates",
  {
    id,
    target: targetCode,
    version: whole(1),
    language,
    status: choice(CLAIMABLE_STATUSES),
    effectiveDate: day(),
    submittedAt: moment(),
    decidedAt: moment(),
    summary: orNothing(told(unitBound(4_000))),
    reason: orNothing(choice(NON_DELIVERY_REASONS)),
    measuredValue: orNothing(decimal()),
    unit: derived(orNothing(choice<string>(UNITS))),
    group: derived(orNothing(told(unitBound(200)))),
    groupSlug: orNothing(slug),
    author: name,
    approvals: derived(whole(1)),
    evidence: derived(whole(0)),
    protectedEvidence: whole(0),
    retractedAt: orNothing(moment()),
    retractedReason: derived(reasonCode),
    retractedNote: derived(note),
    underReview: derived(orNothing(moment())),
    ...removal,
    url: derived(ownLink()),
  },
  ["id"],
  [
    pointsAt("targets", "target", "code"),
    pointsAt("groups", "groupSlug", "slug"),
  ],
);

/** Public evidence of published updates. */
export const EVIDENCE = openTable(
  "evidence",
  {
    id,
    update: id,
    target: derived(targetCode),
    position: whole(1),
    kind: choice(EVIDENCE_KINDS),
    title: orNothing(told(unitBound(200))),
    url: orNothing(link()),
    date: orNothing(day()),
    place: orNothing(told(unitBound(120))),
    grade: orNothing(choice(EVIDENCE_GRADES)),
    recordType: orNothing(choice(RECORD_TYPES)),
    recordNumber: orNothing(told(MAX_RECORD_NUMBER * 2)),
    sha256: derived(orNothing(sha256)),
    ...removal,
  },
  ["id"],
  [pointsAt("updates", "update")],
);

/** Measured values of targets, from published updates that stand. */
export const MEASUREMENTS = openTable(
  "measurements",
  {
    target: derived(targetCode),
    update: derived(id),
    date: derived(day()),
    value: derived(decimal()),
    unit: derived(orNothing(choice<string>(UNITS))),
    indicator: derived(orNothing(told(unitBound(400)))),
  },
  ["update"],
  [pointsAt("targets", "target", "code"), pointsAt("updates", "update")],
);

/** The decisions that published updates, and those that took them back. */
export const DECISIONS = openTable(
  "decisions",
  {
    update: id,
    target: derived(targetCode),
    version: whole(1),
    round: choice(DECISION_ROUNDS),
    step: whole(1),
    action: choice(DECISION_ACTIONS),
    decidedAt: moment(),
    decider: name,
    reasonCode,
    note,
    ...removal,
  },
  ["update", "version", "round", "step"],
  [pointsAt("updates", "update")],
);

export type GroupRow = RowOf<typeof GROUPS>;
export type UpdateRow = RowOf<typeof UPDATES>;
export type EvidenceRow = RowOf<typeof EVIDENCE>;
export type MeasurementRow = RowOf<typeof MEASUREMENTS>;
export type DecisionRow = RowOf<typeof DECISIONS>;
