import type { Status } from "#app/domain/status/status";
import { statusShape } from "../status/status-sprite";
import { PALETTE, STATUS_COLOURS } from "./palette";
import type { WeaveLayout } from "./weave-layout";

/** One stitch to be drawn; the one that a picture is about is marked. */
export interface StitchShape {
  status: Status;
  isMarked?: boolean;
}

/** The stitches of a weave where its layout has them. */
export function Stitches(props: {
  rows: readonly (readonly StitchShape[])[];
  layout: WeaveLayout;
  x: number;
  y: number;
}) {
  const { rows, layout, x, y } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      {rows.map((row, rowIndex) =>
        row.map((stitch, index) => {
          const place = layout.rows[rowIndex]?.stitches[index];
          return place === undefined ? null : (
            <Stitch
              key={`${rowIndex} ${index}`}
              {...stitch}
              {...place}
              side={layout.pitch}
            />
          );
        }),
      )}
    </g>
  );
}

interface StitchProps extends StitchShape {
  x: number;
  y: number;
  side: number;
}

function Stitch({ status, isMarked = false, x, y, side }: StitchProps) {
  const margin = side / 40;
  const size = side - 2 * margin;
  return (
    <>
      <StatusShape status={status} x={x + margin} y={y + margin} size={size} />
      {isMarked ? (
        <rect
          x={x - 1}
          y={y - 1}
          width={side + 2}
          height={side + 2}
          fill="none"
          stroke={PALETTE.accent}
          strokeWidth={3}
        />
      ) : null}
    </>
  );
}

/** The shape of a status in its colour. */
export function StatusShape(props: {
  status: Status;
  x: number;
  y: number;
  size: number;
}) {
  const { status, x, y, size } = props;
  const colour = STATUS_COLOURS[status];
  return (
    <use
      href={statusShape(status)}
      {...{ x, y, width: size, height: size }}
      fill={colour}
      color={colour}
    />
  );
}
