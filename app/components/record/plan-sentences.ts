import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about plans and what they promise. */
export const planSentences = {
  plan_published: (
    entry: RecordEntryOf<"plan_published">,
    day: string,
    say: RecordWording,
  ) => {
    const { counts, sentence } = say.words.record;
    const published = sentence.planPublished(
      day,
      say.plan(entry.plan),
      say.province(entry.province),
      entry.term,
    );
    const parts = [
      entry.targets > 0 ? counts.targets(entry.targets) : null,
      entry.projections > 0 ? counts.projections(entry.projections) : null,
      entry.actions > 0 ? counts.actions(entry.actions) : null,
    ].filter((part) => part !== null);
    return parts.length === 0
      ? `${published}.`
      : `${published}: ${say.list(parts)}.`;
  },

  plan_amended: (
    entry: RecordEntryOf<"plan_amended">,
    day: string,
    say: RecordWording,
  ) =>
    say.words.record.sentence.planAmended(
      day,
      say.plan(entry.plan),
      say.fields(entry.fields),
    ),

  target_amended: (
    entry: RecordEntryOf<"target_amended">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const target = say.target(entry.target);
    return entry.before === null
      ? sentence.targetAdded(day, target)
      : sentence.targetAmended(day, target, say.fields(entry.fields));
  },

  target_succeeded: (
    entry: RecordEntryOf<"target_succeeded">,
    day: string,
    say: RecordWording,
  ) => {
    const { record, succession } = say.words;
    const sentence = record.sentence.targetSucceeded(
      day,
      say.list(entry.from.map((code) => say.target(code))),
      say.list(entry.to.map((code) => say.target(code))),
      entry.from.length,
    );
    return [
      sentence,
      record.because(succession.reason[entry.reason]),
      ...(entry.people.length > 0 ? [say.decidedBy(entry.people)] : []),
    ].join(" ");
  },

  mandate_set: (
    entry: RecordEntryOf<"mandate_set">,
    day: string,
    say: RecordWording,
  ) => {
    const { mandate, sentence } = say.words.record;
    const plan = say.plan(entry.plan);
    return [
      sentence.mandateSet(day, plan, mandate[entry.after]),
      say.decidedBy(entry.people),
    ].join(" ");
  },
};
