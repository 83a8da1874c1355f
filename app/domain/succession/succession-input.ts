import { z } from "zod";
import { MergeInput, seenItems, SplitInput } from "../plan/plan-draft-input";
import { says } from "../text/validation-key";
import { REASONS_OF, type SuccessionKind } from "./succession";

const reasonOf = (kind: SuccessionKind) =>
  z.enum(REASONS_OF[kind], says("choose_one"));

/** The parts as which a published promise shall be followed, and why. */
export const SuccessionSplitInput = SplitInput.extend({
  splitReason: reasonOf("split"),
});

/** With which other promise a published one shall be followed as one (`number:version`), how their words fit, and why. */
export const SuccessionMergeInput = z.object({
  otherPromise: z.string(says("choose_one")).transform((value, context) => {
    const [seen] = seenItems([value]);
    if (seen !== undefined) return seen;
    context.addIssue({ code: "custom", message: "choose_one" });
    return z.NEVER;
  }),
  how: MergeInput.shape.how,
  mergeReason: reasonOf("merged"),
});
