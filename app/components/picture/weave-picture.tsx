import type { Status } from "#app/domain/status/status";
import { WEIGHT } from "./lettering";
import { PALETTE } from "./palette";
import {
  INNER_WIDTH,
  PICTURE,
  PictureFrame,
  type PictureFacts,
} from "./picture-frame";
import { Stitches } from "./stitches";
import { weaveLayout } from "./weave-layout";
import { fittingPen, wrapText } from "./wrapping";
import { Written } from "./written";

/** A row of a weave and what it is called. */
export interface NamedRow {
  name: string;
  statuses: readonly Status[];
}

interface WeavePictureProps {
  facts: PictureFacts;
  title: string;
  subtitle: string;
  rows: readonly NamedRow[];
  /** What is known, a line each. */
  answer: readonly string[];
}

const bold = (size: number) => ({ size, weight: WEIGHT.bold });
const plain = (size: number) => ({ size, weight: WEIGHT.plain });

const LABELS_WIDTH = 220;
const WEAVE = { top: 268, height: 226 } as const;

/** A weave with its name above and its answer below: of a province by dimension, of the country by province. */
export function WeavePicture(props: WeavePictureProps) {
  const { facts, title, subtitle, rows, answer } = props;
  const { margin } = PICTURE;
  const oneLine = { width: INNER_WIDTH, lines: 1 };
  const pen = fittingPen(
    title,
    [bold(84), bold(72), bold(60), bold(48)],
    () => oneLine,
  );
  return (
    <PictureFrame facts={facts}>
      <Written
        lines={wrapText(title, pen, oneLine)}
        {...{ x: margin, y: 182, pen }}
      />
      <Written
        lines={wrapText(subtitle, plain(28), oneLine)}
        {...{ x: margin, y: 228, pen: plain(28), colour: PALETTE.muted }}
      />
      <NamedRows rows={rows} />
      <Written
        lines={answer.flatMap((line) => wrapText(line, bold(30), oneLine))}
        {...{ x: margin, y: 542, pen: bold(30) }}
      />
    </PictureFrame>
  );
}

function NamedRows({ rows }: { rows: readonly NamedRow[] }) {
  const { margin } = PICTURE;
  const layout = weaveLayout(
    rows.map(({ statuses }) => statuses.length),
    { width: INNER_WIDTH - LABELS_WIDTH, height: WEAVE.height },
  );
  const pen = plain(Math.min(26, layout.pitch));
  const label = { width: LABELS_WIDTH - 20, lines: 1 };
  return (
    <>
      {rows.map(({ name }, index) => (
        <Written
          key={name}
          lines={wrapText(name, pen, label)}
          x={margin}
          y={WEAVE.top + (layout.rows[index]?.y ?? 0) + labelDrop(layout.pitch)}
          pen={pen}
        />
      ))}
      <Stitches
        rows={rows.map(({ statuses }) =>
          statuses.map((status) => ({ status })),
        )}
        {...{ layout, x: margin + LABELS_WIDTH, y: WEAVE.top }}
      />
    </>
  );
}

/** From the top of a row to the baseline of its name, so that both have one middle. */
function labelDrop(pitch: number): number {
  return pitch / 2 + Math.min(26, pitch) * 0.35;
}
