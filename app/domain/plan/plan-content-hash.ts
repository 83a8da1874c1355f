import { canonicalJson } from "../proof/canonical-json";
import { sha256Hex } from "../proof/commitment";
import type { Measure } from "../status/measure";
import type { Plan } from "./plan";
import type { Passage, Target } from "./target";

// No salt here: a plan is a public document, and anyone must be able to recompute these from it.

/** Hash of what this site says about a plan, except its mandate, which has its own entries. */
export function planFactsHash(plan: Plan): string {
  return sha256Hex(
    canonicalJson({
      id: plan.id,
      province: plan.provinceSlug,
      term: plan.term.id,
      organization: plan.organization,
      prefix: plan.prefix,
      title: plan.title,
      documentFile: plan.documentFile,
      documentSha256: plan.documentSha256,
      documentLines: plan.documentLines,
      documentPages: plan.documentPages,
      notes: plan.notes,
      unreadable: plan.unreadable,
    }),
  );
}

/** Hash of one target as published: words, places, measure, deadline. */
export function targetContentHash(target: Target): string {
  return sha256Hex(
    canonicalJson({
      code: target.code,
      kind: target.kind,
      plan: target.planId,
      dimension: target.dimension,
      position: target.position,
      problem: target.problem,
      objective: target.objective,
      wording: target.wording,
      wholeCell: target.wholeCell,
      heading: target.heading,
      serves: target.serves,
      passages: target.passages.map(passageContent),
      contradiction: target.contradiction,
      measure: target.measure && measureContent(target.measure),
      deadline: target.deadline,
      deadlineBasis: target.deadlineBasis,
      verifiability: target.verifiability,
    }),
  );
}

/** Hash of a whole plan from the hash of its facts and those of its targets, by code in code order. */
export function planContentHash(
  factsHash: string,
  targetHashes: ReadonlyMap<string, string>,
): string {
  const targets = [...targetHashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256Hex(canonicalJson({ facts: factsHash, targets }));
}

function passageContent(passage: Passage) {
  const { section, firstLine, lastLine, page, text } = passage;
  return { section, firstLine, lastLine, page, text };
}

function measureContent(measure: Measure) {
  const { operator, indicator, goal, unit, of, points } = measure;
  const { baseline, baselineDate, baselineBasis } = measure;
  return {
    ...{ operator, indicator, goal, unit, of, points },
    ...{ baseline, baselineDate, baselineBasis },
  };
}
