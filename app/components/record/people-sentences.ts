import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** A setting and its values as a sentence says them. */
export function settingWords(
  entry: RecordEntryOf<"setting_changed" | "method_changed">,
  say: RecordWording,
): { name: string; before: string; after: string } {
  const value = (of: typeof entry.before) =>
    entry.setting === "verdict_threshold" && typeof of === "number"
      ? say.share(of)
      : say.value(of);
  return {
    name: say.words.record.setting[entry.setting] ?? entry.setting,
    before: value(entry.before),
    after: value(entry.after),
  };
}

/** Sentences about who may do what here, and about the instance itself. */
export const peopleSentences = {
  role_granted: (
    entry: RecordEntryOf<"role_granted">,
    day: string,
    say: RecordWording,
  ) => {
    const { role, sentence } = say.words.record;
    const person = say.person(entry.person);
    const scope = say.scope(entry.scope);
    return [
      sentence.roleGranted(day, person, role[entry.role], scope),
      say.doneBy(entry.by),
    ].join(" ");
  },

  role_revoked: (
    entry: RecordEntryOf<"role_revoked">,
    day: string,
    say: RecordWording,
  ) => {
    const { role, sentence } = say.words.record;
    const person = say.person(entry.person);
    const scope = say.scope(entry.scope);
    return [
      sentence.roleRevoked(day, person, role[entry.role], scope),
      say.doneBy(entry.by),
    ].join(" ");
  },

  account_suspended: (
    entry: RecordEntryOf<"account_suspended">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const person = say.person(entry.person);
    const { because } = say.words.record;
    const { suspensionReason } = say.words.admin;
    return [
      sentence.accountSuspended(day, person),
      ...(entry.reason === undefined
        ? []
        : [because(suspensionReason[entry.reason])]),
      say.doneBy(entry.by),
    ].join(" ");
  },

  account_reactivated: (
    entry: RecordEntryOf<"account_reactivated">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const person = say.person(entry.person);
    return `${sentence.accountReactivated(day, person)} ${say.doneBy(entry.by)}`;
  },

  group_created: (
    entry: RecordEntryOf<"group_created">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const group = say.group(entry.group);
    return `${sentence.groupCreated(day, group)} ${say.doneBy(entry.by)}`;
  },

  setting_changed: (
    entry: RecordEntryOf<"setting_changed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const { name, before, after } = settingWords(entry, say);
    return [
      sentence.settingChanged(day, name, before, after),
      say.doneBy(entry.by),
    ].join(" ");
  },

  queue_figures: (
    entry: RecordEntryOf<"queue_figures">,
    _day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.record;
    const day = say.day(entry.day);
    const { waiting, oldestDays, medianHours } = entry;
    return oldestDays === null || medianHours === null
      ? sentence.queueEmpty(day)
      : sentence.queueFigures(day, waiting, oldestDays, medianHours);
  },
};
