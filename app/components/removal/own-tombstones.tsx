import type { Tombstone } from "#app/domain/removal/removal";
import { usePage } from "../layout/page";
import { tombstoneSentence } from "./tombstone-sentence";

/** What was taken out of sight of a person's own update, part by part, with its date and its ground; nothing where nothing was. */
export function OwnTombstones(props: { tombstones: readonly Tombstone[] }) {
  const { words, language } = usePage();
  const { removal } = words.contest;
  if (props.tombstones.length === 0) return null;
  return (
    <div className="note">
      {props.tombstones.map((tombstone) => (
        <p key={`${tombstone.part} ${tombstone.partId} ${tombstone.at}`}>
          {removal.ownPart[tombstone.part]}:{" "}
          {tombstoneSentence(tombstone, words, language)}
        </p>
      ))}
    </div>
  );
}
