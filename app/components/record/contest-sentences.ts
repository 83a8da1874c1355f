import { limaDay } from "#app/domain/text/calendar";
import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about appeals, requests to a government, replies and corrections. */
export const contestSentences = {
  appeal_filed: (
    entry: RecordEntryOf<"appeal_filed">,
    day: string,
    say: RecordWording,
  ) => say.words.contest.sentence.appealFiled(day, say.target(entry.target)),

  appeal_decided: (
    entry: RecordEntryOf<"appeal_decided">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.contest;
    const tell =
      entry.outcome === "upheld"
        ? sentence.appealUpheld
        : sentence.appealDismissed;
    return `${tell(day, say.target(entry.target))} ${decided(entry, say)}`;
  },

  reply_requested: (
    entry: RecordEntryOf<"reply_requested">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.contest;
    const asked = sentence.replyRequested(day, say.target(entry.target));
    return `${asked} ${say.doneBy(entry.by)}`;
  },

  reply_published: (
    entry: RecordEntryOf<"reply_published">,
    day: string,
    say: RecordWording,
  ) => {
    const { sentence } = say.words.contest;
    const filed = say.day(limaDay(entry.filedAt));
    const told = sentence.replyPublished(day, say.target(entry.target), filed);
    return `${told} ${decided(entry, say)}`;
  },

  correction_decided: (
    entry: RecordEntryOf<"correction_decided">,
    day: string,
    say: RecordWording,
  ) => {
    const { contest, record } = say.words;
    const { sentence } = contest;
    const tell =
      entry.outcome === "declined"
        ? sentence.correctionDeclined
        : sentence.correctionAccepted;
    return [
      tell(day, say.target(entry.target), say.day(limaDay(entry.filedAt))),
      ...(entry.outcome === "retraction" ? [sentence.leadsToRetraction] : []),
      ...(entry.reason === null
        ? []
        : [record.because(contest.reason[entry.reason] ?? entry.reason)]),
      decided(entry, say),
    ].join(" ");
  },
};

function decided(
  { decisions }: { decisions: readonly { person: string }[] },
  say: RecordWording,
): string {
  return say.decidedBy(decisions.map(({ person }) => person));
}
