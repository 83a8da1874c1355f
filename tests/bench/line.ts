/** One line of the table. */
export interface Line {
  what: string;
  ours: string;
  against: string;
  /** What is held against the goal: `0.93`, `210 MB`. */
  figure: string;
  goal: string;
  met: boolean;
}

/** A pace as the table shows it. */
export function perSecond(pace: number): string {
  return `${pace.toFixed(pace < 100 ? 1 : 0)}/s`;
}

/** A line for a share of the pace of the bare thing. */
export function ratioLine(
  what: string,
  { ours, bare, ratio }: { ours: number; bare: number; ratio: number },
  goal: number,
): Line {
  return {
    what,
    ours: perSecond(ours),
    against: perSecond(bare),
    figure: ratio.toFixed(2),
    goal: `≥ ${goal}`,
    met: Number.isFinite(ratio) && ratio >= goal,
  };
}

const HEADS = ["what", "ours", "against", "figure", "goal", "verdict"];

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [
    HEADS,
    HEADS.map(() => "---"),
    ...lines.map(({ what, ours, against, figure, goal, met }) => [
      ...[what, ours, against, figure, goal],
      met ? "met" : "**missed**",
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
