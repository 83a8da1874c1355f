import { PlanFile } from "#app/domain/plan/plan-file";

/** Part of a plan file as it was typed: right or wrong. */
export type Draft = Record<string, unknown>;

/** A passage that the schema takes. */
export const passage: Draft = {
  section: "Resumen",
  firstLine: 10,
  lastLine: 12,
  page: null,
  text: "Disminuir la desnutrición a un 12%",
};

/** A measure that the schema takes. */
export const measure: Draft = {
  operator: "reduce_to",
  indicator: "Desnutrición crónica",
  baseline: 41,
  baselineDate: null,
  baselineBasis: "stated",
  goal: 12,
  unit: "percent",
  of: "niñas y niños",
  points: false,
};

/** A target that the schema takes, with changes. */
export function item(changes: Draft = {}): Draft {
  return {
    code: "ESP-S-01",
    kind: "target",
    dimension: "social",
    problem: "El 41% de los niños",
    objective: null,
    wording: passage["text"],
    wholeCell: null,
    rowLines: [[1, 12]],
    heading: null,
    serves: [],
    passages: [passage],
    contradiction: null,
    measure,
    deadline: "2022-12-31",
    deadlineBasis: "term",
    verifiability: "measurable",
    ...changes,
  };
}

/** An action that serves `item()`. */
export const action = item({
  code: "ESP-X-001",
  kind: "action",
  serves: ["ESP-S-01"],
  measure: null,
  verifiability: null,
});

/** A plan file that the schema takes, with changes. */
export function plan(targets: Draft[], changes: Draft = {}): Draft {
  return {
    format: 1,
    id: "espinar-2019-2022-1",
    province: "0808",
    term: "2019-2022",
    prefix: "ESP",
    organization: null,
    title: "Plan de gobierno",
    document: {
      file: "espinar.txt",
      sha256: "0".repeat(64),
      lines: 20,
      pages: null,
    },
    mandate: "unverified",
    notes: ["No sabemos qué lista ganó."],
    targets,
    unreadable: [],
    ...changes,
  };
}

/** What the schema says of a plan: `[path, message]` of each complaint. */
export function complaints(draft: Draft): [string, string][] {
  const result = PlanFile.safeParse(draft);
  return (result.error?.issues ?? []).map((issue) => [
    issue.path.join("."),
    issue.message,
  ]);
}
