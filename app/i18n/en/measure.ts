import type { measure as source } from "../es/measure";

export const measure: typeof source = {
  title: "The promise in numbers",
  indicator: "What is measured",
  baseline: "Starting point",
  goal: "Promised value",
  latest: "Latest value",
  progress: "Progress",
  noBaseline:
    "The plan gives no starting point: the latest value is set against the promised one.",
  noMeasurement: "Nobody has measured this yet.",
  basis: {
    stated: "stated in the plan",
    derived: "complement of a figure in the plan",
  },
  unknown: "the plan does not say",
  operator: {
    reach: (value) => `reach ${value}`,
    reduce_to: (value) => `down to ${value}`,
    reduce_by: (value) => `down by ${value}`,
    increase_by: (value) => `up by ${value}`,
    at_least: (value) => `at least ${value}`,
    count: (value) => value,
  },
  unit: {
    percent: (value) => `${value}%`,
    percent_per_year: (value) => `${value}% a year`,
    count: (value) => value,
    persons: (value) => `${value} people`,
    persons_per_year: (value) => `${value} people a year`,
    persons_per_hectare: (value) => `${value} people per hectare`,
    families: (value) => `${value} families`,
    hectares: (value) => `${value} hectares`,
    times_per_year: (value) => `${value} times a year`,
    currency_not_stated: (value) =>
      `${value} (the plan does not say in which currency)`,
  },
  points: (value) => `${value} percentage points`,
  ofWhat: (value, of) => `${value} of ${of}`,
  from: (value) => `from ${value}`,
  now: (value) => `latest value ${value}`,
  notMeasured: "not measured yet",
  unitless: "number",
  tableDate: "Date",
  tableValue: "Value",
  deadline: (day) => `deadline: ${day}`,
  goalBy: (day) => `Promised value (by ${day})`,
};
