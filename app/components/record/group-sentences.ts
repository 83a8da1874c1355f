import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about watchdog groups, but for their founding by whoever runs the site. */
export const groupSentences = {
  group_approved: (
    entry: RecordEntryOf<"group_approved">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.group;
    const provinces = say.list(entry.provinces.map(say.province));
    return [
      sentence.approved(day, say.group(entry.group), provinces),
      say.doneBy(entry.by),
    ].join(" ");
  },

  group_renamed: (
    entry: RecordEntryOf<"group_renamed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.group;
    const group = say.group(entry.group);
    return `${sentence.renamed(day, group)} ${say.doneBy(entry.by)}`;
  },

  group_moved: (
    entry: RecordEntryOf<"group_moved">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.group;
    const provinces = say.list(entry.provinces.map(say.province));
    return [
      sentence.moved(day, say.group(entry.group), provinces),
      say.doneBy(entry.by),
    ].join(" ");
  },

  group_suspended: (
    entry: RecordEntryOf<"group_suspended">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence, closeReason } = say.words.group;
    return [
      sentence.suspended(day, say.group(entry.group)),
      say.words.record.because(closeReason[entry.reason]),
      say.doneBy(entry.by),
    ].join(" ");
  },

  group_resumed: (
    entry: RecordEntryOf<"group_resumed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.group;
    const group = say.group(entry.group);
    return `${sentence.resumed(day, group)} ${say.doneBy(entry.by)}`;
  },

  group_closed: (
    entry: RecordEntryOf<"group_closed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence, closeReason } = say.words.group;
    return [
      sentence.closed(day, say.group(entry.group)),
      say.words.record.because(closeReason[entry.reason]),
      // Members who close their group are not named by it.
      ...(entry.by === null ? [] : [say.doneBy(entry.by)]),
    ].join(" ");
  },

  group_members_changed: (
    entry: RecordEntryOf<"group_members_changed">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.group;
    const group = say.group(entry.group);
    return sentence.members(day, group, entry.members, entry.named);
  },
};
