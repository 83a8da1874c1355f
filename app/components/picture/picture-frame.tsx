import type { ReactNode } from "react";
import { formatDay } from "#app/i18n/format";
import type { Language } from "#app/i18n/language";
import type { Words } from "#app/i18n/words";
import { StatusSprite } from "../status/status-sprite";
import { WEIGHT } from "./lettering";
import { PALETTE } from "./palette";
import { wrapText } from "./wrapping";
import { Written } from "./written";

/** Size of a picture in pixels: what sites that show links ask for. */
export const PICTURE = { width: 1200, height: 630, margin: 60 } as const;

/** What is left of the width between the margins. */
export const INNER_WIDTH = PICTURE.width - 2 * PICTURE.margin;

/** What every picture is drawn with. */
export interface PictureFacts {
  words: Words;
  language: Language;
  /** The day that the picture speaks of. */
  asOf: string;
  /** The day on which the site said so; null where that is today. */
  knownOn: string | null;
  demo: boolean;
  /** Name of the site's machine, for whoever meets the picture without its link. */
  host: string;
}

/** Shapes that a stylesheet draws on a page. */
const SHAPES = [
  ".line{fill:none;stroke:currentColor;stroke-width:2}",
  `.cut{fill:none;stroke:${PALETTE.paper};stroke-width:3}`,
  ".dotted{stroke-dasharray:2 3}",
  ".dashed{stroke-dasharray:4.5 3}",
].join("");

const SMALL = { size: 22, weight: WEIGHT.plain };
/** A longer name of a machine ends in an ellipsis, before it meets what stands to its right. */
const NAME_BOX = { width: 560, lines: 1 };
const NAME = { size: 28, weight: WEIGHT.bold };

/** The paper of every picture: whose it is, and of which day. */
export function PictureFrame(props: {
  facts: PictureFacts;
  children: ReactNode;
}) {
  const { words, host } = props.facts;
  const { width, height, margin } = PICTURE;
  const right = width - margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <style>{SHAPES}</style>
      <StatusSprite />
      <rect width={width} height={height} fill={PALETTE.paper} />
      <SiteMark x={margin} y={54} />
      <Written
        lines={wrapText(`${words.layout.siteName} · ${host}`, NAME, NAME_BOX)}
        {...{ x: margin + 44, y: 80, pen: NAME }}
      />
      <Written
        lines={notesOf(props.facts)}
        {...{ x: right, y: 70, pen: SMALL, leading: 28, align: "end" }}
        colour={PALETTE.muted}
      />
      {props.children}
      <rect
        x={0}
        y={height - 10}
        width={width}
        height={10}
        fill={PALETTE.ink}
      />
    </svg>
  );
}

/** The days that the picture speaks of, and that it is invented where it is: two lines at most. */
function notesOf({ words, language, asOf, knownOn, demo }: PictureFacts) {
  const { layout, share } = words;
  const days = [
    layout.asOf(formatDay(asOf, language)),
    ...(knownOn === null ? [] : [layout.knownOn(formatDay(knownOn, language))]),
  ];
  return demo ? [share.pictureDemo, days.join(" · ")] : days;
}

/** The mark that stands beside the site's name. */
function SiteMark({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(2)`} fill={PALETTE.ink}>
      <path d="M1 1h6v6H1zM9 9h6v6H9z" />
      <path
        d="M9.500 1.500h5v5h-5zM1.500 9.500h5v5h-5z"
        fill="none"
        stroke={PALETTE.ink}
      />
    </g>
  );
}
