import { unitOf, writeLine, type Pen } from "./lettering";
import { PALETTE } from "./palette";

interface WrittenProps {
  lines: readonly string[];
  /** Where the first line begins, or ends where the text stands to the left of it. */
  x: number;
  /** The first baseline. */
  y: number;
  pen: Pen;
  /** From one baseline to the next; 1.35 of the size where nothing else is said. */
  leading?: number;
  colour?: string;
  align?: "start" | "end";
}

/** Lines of text as strokes: no font is needed, so the picture is the same on every machine. */
export function Written(props: WrittenProps) {
  const { lines, x, y, pen, align = "start" } = props;
  const leading = props.leading ?? pen.size * 1.35;
  return (
    <g
      fill="none"
      stroke={props.colour ?? PALETTE.ink}
      strokeWidth={pen.weight}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {lines.map((line, index) => {
        const { strokes, width } = writeLine(line, pen);
        const left = align === "end" ? x - width : x;
        return strokes.map((stroke) => (
          <path
            key={`${index} ${stroke.x}`}
            d={stroke.path}
            transform={placeOf(left + stroke.x, y + index * leading, pen)}
          />
        ));
      })}
    </g>
  );
}

function placeOf(x: number, y: number, pen: Pen): string {
  return `translate(${rounded(x)} ${rounded(y)}) scale(${unitOf(pen)})`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
