import type { Dimension } from "#app/domain/plan/dimension";
import type { Status } from "#app/domain/status/status";
import { WEIGHT, writeLine, type Pen } from "./lettering";
import { PALETTE, STATUS_COLOURS } from "./palette";
import {
  INNER_WIDTH,
  PICTURE,
  PictureFrame,
  type PictureFacts,
} from "./picture-frame";
import { StatusShape, Stitches, type StitchShape } from "./stitches";
import { weaveLayout } from "./weave-layout";
import { fittingPen, wrapText } from "./wrapping";
import { Written } from "./written";

/** What the picture of a promise shows. */
export interface TargetPictureProps {
  facts: PictureFacts;
  code: string;
  wording: string;
  status: Status;
  overdue: boolean;
  late: boolean;
  provinceName: string;
  dimension: Dimension;
  termId: string;
  /** The promises of its plan, this one marked; none where it is not one of the plan's targets. */
  weave: readonly StitchShape[];
}

const bold = (size: number) => ({ size, weight: WEIGHT.bold });
const plain = (size: number) => ({ size, weight: WEIGHT.plain });

const QUOTATION = { top: 186, height: 286, left: 96 } as const;
const QUOTATION_PENS = [plain(56), plain(48), plain(42), plain(37), plain(33)];
const LEADING = 1.36;

/** Most stitches that a strip can show so that each is seen. */
const MOST_STITCHES = 300;

/** A promise: how it stands, the plan's own words, and its stitch in the weave of its plan. */
export function TargetPicture(props: TargetPictureProps) {
  const { facts, code } = props;
  const weave = props.weave.length > MOST_STITCHES ? [] : props.weave;
  const { words } = facts;
  const { margin, width } = PICTURE;
  const place = [
    props.provinceName,
    words.dimension.label[props.dimension],
    words.plan.term(props.termId),
  ].join(" · ");
  return (
    <PictureFrame facts={facts}>
      <Standing {...props} />
      <Written
        lines={[code]}
        {...{ x: width - margin, y: 150, pen: bold(34), align: "end" }}
      />
      <Quotation wording={props.wording} />
      <Written
        lines={wrapText(place, plain(28), { width: INNER_WIDTH, lines: 1 })}
        {...{ x: margin, y: 526, pen: plain(28), colour: PALETTE.muted }}
      />
      <Stitches
        rows={[weave]}
        layout={weaveLayout([weave.length], { width: INNER_WIDTH, height: 40 })}
        {...{ x: margin, y: 556 }}
      />
    </PictureFrame>
  );
}

/** The status by shape, colour and word, and what there is to say beside it. */
function Standing({ facts, status, overdue, late }: TargetPictureProps) {
  const words = facts.words.status;
  const left = PICTURE.margin + 60;
  const label = words.label[status];
  const flag = overdue ? words.overdue : late ? words.late : null;
  return (
    <>
      <StatusShape status={status} x={PICTURE.margin} y={114} size={44} />
      <Written
        lines={[label]}
        {...{ x: left, y: 150, pen: bold(40) }}
        colour={STATUS_COLOURS[status]}
      />
      <Written
        lines={flag === null ? [] : [flag]}
        x={left + writeLine(label, bold(40)).width + 28}
        {...{ y: 150, pen: plain(26) }}
      />
    </>
  );
}

function Quotation({ wording }: { wording: string }) {
  const { top, height, left } = QUOTATION;
  const boxOf = ({ size }: Pen) => ({
    width: PICTURE.width - PICTURE.margin - left,
    lines: Math.floor(height / (size * LEADING)),
  });
  const [first = plain(33), ...others] = QUOTATION_PENS;
  const pen = fittingPen(wording, [first, ...others], boxOf);
  const lines = wrapText(wording, pen, boxOf(pen));
  const leading = pen.size * LEADING;
  return (
    <>
      <rect
        x={PICTURE.margin}
        y={top}
        width={8}
        height={Math.max(1, lines.length) * leading}
        fill={PALETTE.ink}
      />
      <Written
        lines={lines}
        {...{ x: left, y: top + leading * 0.72, pen, leading }}
      />
    </>
  );
}
