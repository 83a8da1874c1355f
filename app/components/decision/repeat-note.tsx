import type { ShownRepeat } from "#app/domain/decision/repeated-review";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { usePage, useWords } from "../layout/page";

/** Why words that were decided on before wait again, for whoever decides; nothing where it is no such review. */
export function RepeatNote({ repeat }: { repeat: ShownRepeat | null }) {
  const words = useWords();
  if (repeat === null) return null;
  return (
    <section aria-labelledby="repeat-title">
      <h2 id="repeat-title">{words.repeat.title}</h2>
      <p className="note">{words.repeat.why[repeat.kind]}</p>
    </section>
  );
}

/** The same for its author: others decide again, or did. */
export function OwnRepeat(props: {
  repeat: ShownRepeat | null;
  isWaiting: boolean;
}) {
  const { words, language } = usePage();
  const { repeat, isWaiting } = props;
  if (repeat === null) return null;
  const day = formatDay(limaDay(repeat.repeatedAt), language);
  const { own, ownAfter } = words.repeat;
  return (
    <p className="note">{isWaiting ? own[repeat.kind](day) : ownAfter(day)}</p>
  );
}
