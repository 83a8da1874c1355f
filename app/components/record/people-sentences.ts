import type { RecordEntryOf } from "#app/domain/record-entry";
import type { RecordWording } from "./record-wording";

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
    return `${sentence.accountSuspended(day, person)} ${say.doneBy(entry.by)}`;
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
    const [before, after] = [say.value(entry.before), say.value(entry.after)];
    return [
      sentence.settingChanged(day, entry.setting, before, after),
      say.doneBy(entry.by),
    ].join(" ");
  },
};
