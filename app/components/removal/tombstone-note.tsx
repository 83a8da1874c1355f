import type { RemovalPart, Tombstone } from "#app/domain/removal/removal";
import { tombstoneOf } from "#app/domain/removal/tombstone";
import { usePage } from "../layout/page";
import { tombstoneSentence } from "./tombstone-sentence";

/** What stands in the place of a part that was taken out of sight, with its date and its ground; nothing where it was not. */
export function TombstoneNote(props: {
  tombstones: readonly Tombstone[];
  part: RemovalPart;
  partId: string;
}) {
  const { words, language } = usePage();
  const { tombstones, part, partId } = props;
  const tombstone = tombstoneOf(tombstones, part, partId);
  if (tombstone === null) return null;
  return (
    <p className="note">{tombstoneSentence(tombstone, words, language)}</p>
  );
}
