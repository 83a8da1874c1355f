import type { Status } from "#app/domain/status/status";

/** Address of a status's shape within the page. */
export function statusShape(status: Status): string {
  return `#s-${status.replaceAll("_", "-")}`;
}

/** The eight shapes, once per page; each is told apart in black and white and at 12 px. */
export function StatusSprite() {
  return (
    <svg width="0" height="0" className="sprite" aria-hidden="true">
      <symbol id="s-fulfilled" viewBox="0 0 24 24">
        <path d="M2 2h20v20H2z" />
        <path d="m6 12 4.500 5L18.500 7" className="cut" />
      </symbol>
      <symbol id="s-partly-fulfilled" viewBox="0 0 24 24">
        <path d="M2 22 22 2v20z" />
        <path d="M3 3h18v18H3z" className="line" />
      </symbol>
      <symbol id="s-in-progress" viewBox="0 0 24 24">
        <path
          d="M3 3h18v18H3zM3 7.500h8M3 12h15M3 16.500h8m2-9 5 4.500-5 4.500"
          className="line"
        />
      </symbol>
      <symbol id="s-stalled" viewBox="0 0 24 24">
        <path d="M3 3h18v18H3z" className="line" />
        <path d="M7 6h3.500v12H7zm6.500 0H17v12h-3.500z" />
      </symbol>
      <symbol id="s-not-started" viewBox="0 0 24 24">
        <path d="M3 3h18v18H3z" className="line" />
      </symbol>
      <symbol id="s-broken" viewBox="0 0 24 24">
        <path d="M2 2h20v20H2z" />
        <path d="m7 7 10 10M17 7 7 17" className="cut" />
      </symbol>
      <symbol id="s-not-verifiable" viewBox="0 0 24 24">
        <path d="M3 3h18v18H3z" className="line dotted" />
        <path
          d="M9 9.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.100-1.500 2.400m0 3v.5"
          className="line"
        />
      </symbol>
      <symbol id="s-no-information" viewBox="0 0 24 24">
        <path d="M3 3h18v18H3z" className="line dashed" />
      </symbol>
    </svg>
  );
}
