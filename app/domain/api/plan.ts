import { z } from "zod";
import { DIMENSIONS } from "../plan/dimension";
import { MANDATES, type Plan } from "../plan/plan";

const unreadableRow = z.strictObject({
  dimension: z.enum(DIMENSIONS).nullable(),
  firstLine: z.int().nullable(),
  lastLine: z.int().nullable(),
  page: z.int().nullable(),
  fragment: z.string(),
});

/** One organization's plan for a province and a term. */
export const ApiPlan = z
  .strictObject({
    id: z.string(),
    province: z.string().describe("Slug of the province"),
    term: z.string(),
    organization: z.string().nullable(),
    mandate: z.enum(MANDATES),
    prefix: z.string().describe("Begins the codes of its targets"),
    title: z.string(),
    document: z.strictObject({
      file: z.string(),
      sha256: z.string(),
      lines: z.int().nullable(),
      pages: z.int().nullable(),
    }),
    notes: z.array(z.string()),
    unreadable: z.array(unreadableRow),
    url: z.url(),
  })
  .meta({ id: "Plan" });

export type ApiPlan = z.infer<typeof ApiPlan>;

/** A plan in the words of the API. */
export function apiPlan(plan: Plan, { origin }: { origin: string }): ApiPlan {
  return {
    id: plan.id,
    province: plan.provinceSlug,
    term: plan.term.id,
    organization: plan.organization,
    mandate: plan.mandate,
    prefix: plan.prefix,
    title: plan.title,
    document: {
      file: plan.documentFile,
      sha256: plan.documentSha256,
      lines: plan.documentLines,
      pages: plan.documentPages,
    },
    notes: [...plan.notes],
    unreadable: [...plan.unreadable],
    url: `${origin}/provincias/${plan.provinceSlug}?plan=${plan.id}`,
  };
}
