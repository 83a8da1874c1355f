import { DIMENSIONS } from "../plan/dimension";
import { BASELINE_BASES, MEASURE_OPERATORS } from "../status/measure";
import { STATUSES } from "../status/status";
import { SUCCESSION_REASONS } from "../succession/succession";
import { DEADLINE_BASES, TARGET_KINDS, VERIFIABILITIES } from "../plan/target";
import { UNITS } from "../status/unit";
import {
  choice,
  code,
  day,
  decimal,
  derived,
  moment,
  orNothing,
  ownLink,
  whole,
  words,
  yesNo,
} from "./column";
import { planId, slug, targetCode, ubigeo } from "./form";
import { openTable, pointsAt, type RowOf } from "./table";

const maybe = {
  words: orNothing(words(4_000)),
  line: orNothing(whole(1)),
  number: orNothing(decimal()),
};

const codes = code(/[A-Z\d-]+(?: [A-Z\d-]+)*/);

/** Everything that plans promise, of every kind, and how it stands. */
export const TARGETS = openTable(
  "targets",
  {
    code: targetCode,
    kind: choice(TARGET_KINDS),
    province: derived(slug),
    ubigeo: derived(ubigeo),
    plan: planId,
    dimension: choice(DIMENSIONS),
    position: whole(1),
    problem: maybe.words,
    objective: maybe.words,
    wording: words(4_000),
    wholeCell: maybe.words,
    heading: orNothing(words(600)),
    serves: orNothing(codes),
    contradiction: orNothing(words(1_000)),
    measureOperator: orNothing(choice(MEASURE_OPERATORS)),
    measureIndicator: orNothing(words(400)),
    measureBaseline: maybe.number,
    measureBaselineDate: orNothing(day()),
    measureBaselineBasis: orNothing(choice(BASELINE_BASES)),
    measureGoal: maybe.number,
    measureUnit: orNothing(choice<string>(UNITS)),
    measureOf: orNothing(words(400)),
    measurePoints: orNothing(yesNo()),
    deadline: day(),
    deadlineBasis: choice(DEADLINE_BASES),
    verifiability: orNothing(choice(VERIFIABILITIES)),
    status: derived(choice(STATUSES)),
    statusDate: derived(orNothing(day())),
    overdue: derived(yesNo()),
    late: derived(yesNo()),
    suggestedStatus: derived(orNothing(choice(STATUSES))),
    progress: derived(maybe.number),
    latestValue: derived(maybe.number),
    latestValueDate: derived(orNothing(day())),
    updates: derived(whole(0)),
    evidenceItems: derived(whole(0)),
    underReview: derived(orNothing(moment())),
    followedAs: orNothing(codes),
    followedSince: orNothing(moment()),
    followedReason: orNothing(choice(SUCCESSION_REASONS)),
    follows: derived(orNothing(codes)),
    url: derived(ownLink()),
  },
  ["code"],
  [pointsAt("plans", "plan")],
);

/** The places of a plan's document where a promise stands. */
export const PASSAGES = openTable(
  "passages",
  {
    target: targetCode,
    position: whole(1),
    section: words(200),
    firstLine: maybe.line,
    lastLine: maybe.line,
    page: maybe.line,
    text: words(4_000),
  },
  ["target", "position"],
  [pointsAt("targets", "target", "code")],
);

export type TargetRow = RowOf<typeof TARGETS>;
export type PassageRow = RowOf<typeof PASSAGES>;
