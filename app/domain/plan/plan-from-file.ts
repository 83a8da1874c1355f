import type { Plan } from "./plan";
import type { PlanFile, PlanItem } from "./plan-file";
import type { Province } from "../province/province";
import type { Passage, Target } from "./target";
import { TERMS } from "../province/term";

/** A plan with everything it promises. */
export interface PlanWithTargets {
  plan: Plan;
  targets: readonly Target[];
}

/**
 * The plan and the targets that a plan file speaks of, in the file's order; positions count from 1.
 * What only serves the check of quotations (pieces of lines, lines of a row) stays in the file.
 * Throws RangeError for a term that this site does not know, which the file's schema refuses.
 */
export function planFromFile(
  file: PlanFile,
  province: Pick<Province, "slug" | "name">,
): PlanWithTargets {
  const term = TERMS.find(({ id }) => id === file.term);
  if (term === undefined) throw new RangeError(`no term ${file.term}`);
  const plan: Plan = {
    id: file.id,
    provinceSlug: province.slug,
    provinceName: province.name,
    term,
    organization: file.organization,
    prefix: file.prefix,
    title: file.title,
    documentFile: file.document.file,
    documentSha256: file.document.sha256,
    documentLines: file.document.lines,
    documentPages: file.document.pages,
    mandate: file.mandate,
    notes: file.notes,
    unreadable: file.unreadable,
  };
  const targets = file.targets.map((item, index) =>
    targetFromItem(plan, item, index + 1),
  );
  return { plan, targets };
}

function targetFromItem(plan: Plan, item: PlanItem, position: number): Target {
  return {
    code: item.code,
    kind: item.kind,
    planId: plan.id,
    provinceSlug: plan.provinceSlug,
    provinceName: plan.provinceName,
    dimension: item.dimension,
    position,
    problem: item.problem,
    objective: item.objective,
    wording: item.wording,
    wholeCell: item.wholeCell,
    heading: item.heading,
    serves: item.serves,
    passages: item.passages.map(passageFromFile),
    contradiction: item.contradiction,
    measure: item.measure,
    deadline: item.deadline,
    deadlineBasis: item.deadlineBasis,
    verifiability: item.verifiability,
  };
}

function passageFromFile(passage: PlanItem["passages"][number]): Passage {
  const { section, firstLine, lastLine, page, text } = passage;
  return { section, firstLine, lastLine, page, text };
}
