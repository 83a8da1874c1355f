import { highlight } from "#app/domain/text/highlight";

/** A text of the plans with what was searched marked in it. */
export function Highlighted(props: { text: string; words: readonly string[] }) {
  return (
    <>
      {highlight(props.text, props.words).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
