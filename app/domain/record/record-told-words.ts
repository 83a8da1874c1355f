import type { RecordEntryOf } from "./record-entry";

type WordsEntry = RecordEntryOf<"words_removed" | "words_restored">;

/** An entry about words that belong to no update as one key, so that rows and entries can be compared. */
export function wordsKey(entry: WordsEntry): string {
  const { removal, subject, key, at } = entry;
  return entry.type === "words_restored"
    ? ["restored", removal, subject, key, at, entry.by].join(" ")
    : [
        ...["removed", removal, subject, key, at, entry.act, entry.ground],
        ...[entry.after ?? "-", ...entry.people],
      ].join(" ");
}

/** Adds what an entry tells; false where it cannot follow: the same removal twice, a return of what was never hidden. */
export function tellWords(told: Set<string>, entry: WordsEntry): boolean {
  const own = [...told].filter((key) => key.split(" ")[1] === entry.removal);
  const isFirst = own.length === 0;
  const follows =
    entry.type === "words_removed"
      ? isFirst
      : own.length === 1 && own[0]?.split(" ")[5] === "hide";
  told.add(wordsKey(entry));
  return follows;
}
