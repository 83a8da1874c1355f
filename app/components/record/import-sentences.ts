import { limaDay } from "#app/domain/text/calendar";
import type { RecordEntryOf } from "#app/domain/record/record-entry";
import type { RecordWording } from "./record-wording";

/** Sentences about what was brought in from another copy of this site. */
export const importSentences = {
  data_imported: (
    entry: RecordEntryOf<"data_imported">,
    day: string,
    say: RecordWording,
  ) => {
    const { counts, sentence } = say.words.record;
    const rows = (name: string) =>
      entry.files.find((file) => file.name === name)?.rows ?? 0;
    const parts = [
      counts.plans(say.count(rows("plans")), rows("plans")),
      counts.promises(say.count(rows("targets")), rows("targets")),
      counts.updates(say.count(rows("updates")), rows("updates")),
    ];
    const entries = say.count(entry.source.size);
    return sentence.dataImported(day, entries, say.list(parts));
  },

  update_imported: (
    entry: RecordEntryOf<"update_imported">,
    day: string,
    say: RecordWording,
  ) => {
    const { record, status, decision } = say.words;
    const { retracted } = entry;
    const evidence = entry.evidence.length + entry.protectedEvidence;
    return [
      record.sentence.updateImported(
        day,
        say.target(entry.target),
        status.label[entry.status],
        say.day(entry.effectiveDate),
        say.day(limaDay(entry.decidedAt)),
      ),
      ...(entry.reason === null
        ? []
        : [record.because(status.reason[entry.reason])]),
      record.counts.evidence(evidence),
      say.decidedBy(entry.decisions.map(({ person }) => person)),
      ...(retracted === null
        ? []
        : [
            record.sentence.importedRetraction(say.day(limaDay(retracted.at))),
            record.because(
              decision.reason[retracted.reason] ?? retracted.reason,
            ),
          ]),
    ].join(" ");
  },
};
