import { z } from "zod";

/** Why a request has no answer, as RFC 9457 has it, with what helps to mend it. */
export const ApiProblem = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string(),
          problem: z.string(),
          accepted: z.array(z.string()).optional(),
        }),
      )
      .optional()
      .describe("Parameters that are not of their form, and what they take"),
    plans: z
      .array(z.string())
      .optional()
      .describe("Ids of the plans to choose from, with `plan`"),
  })
  .meta({ id: "Problem" });

export type ApiProblem = z.infer<typeof ApiProblem>;
