import type { QueueFigures } from "#app/domain/decision/queue-figures";
import { useHref, usePage } from "../layout/page";
import { recordSentence } from "../record/record-sentence";

const NO_NAMES = {
  plans: {},
  provinces: {},
  targets: {},
  people: {},
  groups: {},
};

/** How long what was sent waits for review, in the words of the latest day's entry of the record. Draws nothing before the first. */
export function QueueNote({ figures }: { figures: QueueFigures | null }) {
  const { words, language } = usePage();
  const href = useHref();
  if (figures === null) return null;
  const { methodology } = words;
  const at = `${figures.day}T17:00:00.000Z`;
  const entry = { v: 1, type: "queue_figures", at, ...figures } as const;
  return (
    <>
      <h2>{methodology.queueTitle}</h2>
      <p>{recordSentence(entry, { names: NO_NAMES, words, language })}</p>
      <p>
        {methodology.queueText}{" "}
        <a href={href("/registro")}>{methodology.seeRecord}</a>
      </p>
    </>
  );
}
