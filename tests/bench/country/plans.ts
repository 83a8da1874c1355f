import { createHash } from "node:crypto";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import type { Mandate, Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import type { Target } from "#app/domain/plan/target";
import { TERMS, type Term } from "#app/domain/province/term";
import { chooser, type Choose } from "./chooser";
import { sentence } from "./sentence";

/** How many promises the country's plans make together. */
const TARGETS = 50_000;

const LETTERS = {
  social: "S",
  economic: "E",
  environmental: "A",
  institutional: "I",
};

/** A province's plans: one of the first term, and of the second the government's and another one. */
const PLANS: readonly { letter: string; term: Term; mandate: Mandate }[] = [
  { letter: "A", term: termAt(0), mandate: "unverified" },
  { letter: "B", term: termAt(1), mandate: "governing" },
  { letter: "C", term: termAt(1), mandate: "opposition" },
];

function termAt(index: number): Term {
  const term = TERMS[index];
  if (term === undefined) throw new RangeError(`no term ${index}`);
  return term;
}

/** Three invented plans for each province, with so many promises that the country has fifty thousand. */
export function inventPlans(
  provinces: readonly Province[],
  seed: number,
): { plan: Plan; targets: Target[] }[] {
  const choose = chooser(seed);
  const count = provinces.length * PLANS.length;
  return provinces.flatMap((province, place) =>
    PLANS.map(({ letter, term, mandate }, nth) => {
      const index = place * PLANS.length + nth;
      const year = term.start.slice(2, 4);
      const plan = planOf(
        province,
        term,
        `${province.codePrefix}${year}${letter}`,
        mandate,
      );
      const size =
        Math.floor(((index + 1) * TARGETS) / count) -
        Math.floor((index * TARGETS) / count);
      return { plan, targets: targetsOf(plan, size, choose) };
    }),
  );
}

function planOf(
  province: Province,
  term: Term,
  prefix: string,
  mandate: Mandate,
): Plan {
  const id = `${province.slug}-${term.id}-${prefix.toLowerCase()}`;
  return {
    id,
    provinceSlug: province.slug,
    provinceName: province.name,
    term,
    organization: `Organización inventada ${prefix.slice(-1)}`,
    prefix,
    title: `Plan inventado ${prefix}`,
    documentFile: `${id}.txt`,
    documentSha256: createHash("sha256").update(id).digest("hex"),
    documentLines: 1_000,
    documentPages: null,
    mandate,
    notes: [],
    unreadable: [],
  };
}

function targetsOf(plan: Plan, size: number, choose: Choose): Target[] {
  return Array.from({ length: size }, (_, index) => {
    const dimension = DIMENSIONS[index % DIMENSIONS.length] ?? "social";
    const number = String(Math.floor(index / DIMENSIONS.length) + 1);
    const wording = sentence(choose, 14);
    return {
      code: `${plan.prefix}-${LETTERS[dimension]}-${number.padStart(2, "0")}`,
      kind: "target",
      planId: plan.id,
      provinceSlug: plan.provinceSlug,
      provinceName: plan.provinceName,
      dimension,
      position: index + 1,
      problem: sentence(choose, 10),
      objective: sentence(choose, 8),
      wording,
      wholeCell: null,
      heading: null,
      serves: [],
      passages: [
        {
          section: "Resumen",
          firstLine: index + 1,
          lastLine: index + 1,
          page: null,
          text: wording,
        },
      ],
      contradiction: null,
      measure: null,
      deadline: plan.term.end,
      deadlineBasis: "term",
      verifiability: "observable",
    };
  });
}
