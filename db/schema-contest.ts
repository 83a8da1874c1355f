import type {
  RemovalAct,
  RemovalGround,
  RemovalPart,
  RemovalState,
} from "#app/domain/removal/removal";
import type {
  StatementKind,
  StatementOutcome,
} from "#app/domain/statement/statement";

/** Tables of appeals, statements on published updates, requests for an answer and removals. */
export interface ContestTables {
  appeals: {
    id: string;
    update_id: string;
    author_id: string;
    /** The version under which the words of the rejected one go to other people. */
    version: number;
    words_hash: string;
    filed_at: string;
  };
  appeal_content: {
    appeal_id: string;
    words: string | null;
    salt: string | null;
  };
  statements: {
    id: string;
    kind: StatementKind;
    update_id: string;
    author_id: string;
    language: "es" | "en";
    words_hash: string;
    filed_at: string;
  };
  statement_content: {
    statement_id: string;
    words: string | null;
    url: string | null;
    salt: string | null;
  };
  /** Statements that wait for a decision; a row goes when it is decided. */
  open_statements: {
    statement_id: string;
    kind: StatementKind;
    update_id: string;
    author_id: string;
    filed_at: string;
  };
  statement_decisions: {
    id: string;
    statement_id: string;
    update_id: string;
    kind: StatementKind;
    author_id: string;
    decider_id: string;
    outcome: StatementOutcome;
    reason_code: string | null;
    decided_at: string;
  };
  statement_decision_content: {
    decision_id: string;
    note: string | null;
    salt: string | null;
  };
  reply_requests: {
    update_id: string;
    requested_by: string;
    requested_at: string;
  };
  removals: {
    id: string;
    update_id: string;
    part: RemovalPart;
    /** The id of the evidence, decision or statement; the update's for its summary. */
    part_id: string;
    act: RemovalAct;
    ground: RemovalGround;
    urgent: number;
    proposed_by: string;
    proposed_at: string;
  };
  removal_content: {
    removal_id: string;
    /** For whoever confirms; blank once something was taken away for good, since it may quote it. */
    note: string | null;
    /** What would stand in its place, as JSON (`RemovalReplacement`); blank once it does. */
    replacement: string | null;
    /** Always null: what is hidden stays where it was, and is not read. */
    kept: string | null;
  };
  /** Files and freed pages that removals have still to take off the disk. */
  clearances: { subject: string; kind: "file" | "pages" };
  removal_states: {
    removal_id: string;
    update_id: string;
    part: RemovalPart;
    part_id: string;
    state: RemovalState;
    effective_at: string | null;
    changed_at: string;
  };
  removal_decisions: {
    id: string;
    removal_id: string;
    proposed_by: string;
    decider_id: string;
    action: "confirm" | "decline" | "lift";
    decided_at: string;
  };
}
