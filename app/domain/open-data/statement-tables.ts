import { NOTE_LENGTH } from "../decision/decision-input";
import { REMOVAL_ACTS, REMOVAL_GROUNDS } from "../removal/removal";
import {
  CONTEST_WORDS,
  CORRECTION_REASONS,
  STATEMENT_KINDS,
  STATEMENT_OUTCOMES,
} from "../statement/statement";
import { unitBound } from "../text/text";
import {
  choice,
  derived,
  link,
  moment,
  orNothing,
  ownLink,
  told,
  whole,
} from "./column";
import { id, targetCode } from "./form";
import { openTable, pointsAt, type RowOf } from "./table";

const OF_AN_UPDATE = [pointsAt("updates", "update")];

/**
 * What others said of published updates: corrections that were decided, replies that were published.
 * They are for reading: an import leaves them with the site that decided them.
 */
export const STATEMENTS = openTable(
  "statements",
  {
    id,
    update: id,
    target: derived(targetCode),
    kind: choice(STATEMENT_KINDS),
    outcome: choice(STATEMENT_OUTCOMES),
    author: told(unitBound(60)),
    filedAt: moment(),
    decidedAt: moment(),
    words: orNothing(told(unitBound(CONTEST_WORDS.most))),
    link: orNothing(link()),
    reasonCode: orNothing(choice<string>(CORRECTION_REASONS)),
    note: orNothing(told(unitBound(NOTE_LENGTH.most))),
    days: derived(orNothing(whole(0))),
    removal: derived(orNothing(choice(REMOVAL_ACTS))),
    removalGround: derived(orNothing(choice(REMOVAL_GROUNDS))),
    removedAt: derived(orNothing(moment())),
    url: derived(ownLink()),
  },
  ["id"],
  OF_AN_UPDATE,
);

/** That a government was asked to answer an update, and when its first answer was published. */
export const REQUESTS = openTable(
  "requests",
  {
    update: id,
    target: derived(targetCode),
    requestedAt: moment(),
    answeredAt: derived(orNothing(moment())),
  },
  ["update"],
  OF_AN_UPDATE,
);

export type StatementRow = RowOf<typeof STATEMENTS>;
export type RequestRow = RowOf<typeof REQUESTS>;
