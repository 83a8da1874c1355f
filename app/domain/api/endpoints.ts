import { DIMENSIONS } from "../plan/dimension";
import { STATUSES } from "../status/status";
import { TARGET_KINDS, VERIFIABILITIES } from "../plan/target";
import { TERMS } from "../province/term";
import { endpoint } from "./endpoint";
import { apiList } from "./list";
import { codeOf, keyOf, PAGING, position, searchFor, since } from "./parameter";
import { ApiPlan } from "./plan";
import { ApiProvince } from "./province";
import {
  RecordConsistency,
  RecordEntries,
  RecordProof,
  SignedCheckpoint,
} from "./record";
import { ApiScorecard } from "./scorecard";
import { ApiTarget } from "./target";
import { ApiUpdate } from "./update";

const province = keyOf("province", "Slug of a province");

export const PROVINCES = endpoint({
  path: "/provinces",
  summary: "All provinces, in the order of their UBIGEO",
  parameters: PAGING,
  response: apiList("ProvinceList", ApiProvince),
  problems: [404],
});

export const SCORECARD = endpoint({
  path: "/provinces/{slug}/scorecard",
  summary: "How a province's plan stands; 409 where the reader must choose one",
  parameters: { plan: keyOf("plan", "Id of one of its plans") },
  response: ApiScorecard,
  problems: [404, 409],
});

export const PLANS = endpoint({
  path: "/plans",
  summary: "Published plans, in the order of their codes",
  parameters: {
    province,
    term: codeOf(
      "term",
      TERMS.map(({ id }) => id),
      "Term of government",
    ),
    ...PAGING,
  },
  response: apiList("PlanList", ApiPlan),
  problems: [404],
});

export const PLAN = endpoint({
  path: "/plans/{id}",
  summary: "One plan",
  parameters: {},
  response: ApiPlan,
  problems: [404],
});

export const TARGETS = endpoint({
  path: "/targets",
  summary: "Targets, projections or actions, in code order",
  parameters: {
    province,
    dimension: codeOf("dimension", DIMENSIONS, "Dimension of the plan"),
    status: codeOf("status", STATUSES, "Status on both clocks"),
    kind: codeOf(
      "kind",
      TARGET_KINDS,
      "Sort of statement; `target` by default",
    ),
    verifiability: codeOf(
      "verifiability",
      VERIFIABILITIES,
      "How it could be checked",
    ),
    search: searchFor,
    ...PAGING,
  },
  response: apiList("TargetList", ApiTarget),
  problems: [404],
});

export const TARGET = endpoint({
  path: "/targets/{code}",
  summary: "One target, projection or action",
  parameters: {},
  response: ApiTarget,
  problems: [404],
});

export const UPDATES = endpoint({
  path: "/updates",
  summary: "Approved and retracted updates, newest decision first",
  parameters: {
    province,
    target: keyOf("target", "Code of a target"),
    since,
    ...PAGING,
  },
  response: apiList("UpdateList", ApiUpdate),
  problems: [404],
});

export const RECORD_CHECKPOINT = endpoint({
  path: "/record/checkpoint",
  summary: "How far the public record goes, and the root of its tree",
  parameters: {},
  response: SignedCheckpoint,
  problems: [],
});

export const RECORD_PROOF = endpoint({
  path: "/record/proof/{index}",
  summary: "Hashes that prove an entry to be in the record",
  parameters: { size: position("size", "Size of the record; all by default") },
  response: RecordProof,
  problems: [404],
});

export const RECORD_CONSISTENCY = endpoint({
  path: "/record/consistency",
  summary: "Hashes that prove the record to begin with an earlier one",
  parameters: {
    first: position("first", "Size of the earlier record; 0 by default"),
    second: position("second", "Size of the later record; all by default"),
  },
  response: RecordConsistency,
  problems: [404],
});

export const RECORD_ENTRIES = endpoint({
  path: "/record/entries",
  summary: "Entries of the public record as they are hashed, oldest first",
  parameters: {
    from: position("from", "First position, counted from 0"),
    to: position("to", "Last position"),
  },
  response: RecordEntries,
  problems: [],
});

/** Every address that `openapi.json` describes. */
export const ENDPOINTS = [
  PROVINCES,
  SCORECARD,
  PLANS,
  PLAN,
  TARGETS,
  TARGET,
  UPDATES,
  RECORD_CHECKPOINT,
  RECORD_ENTRIES,
  RECORD_PROOF,
  RECORD_CONSISTENCY,
] as const;
