/** Light modules that a reader needs around a code. */
const MARGIN = 4;

/** A QR code as one picture with one name, dark on white on every ground. */
export function QrPicture(props: { size: number; path: string; name: string }) {
  const side = props.size + 2 * MARGIN;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={props.name}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path
        d={`M${-MARGIN} ${-MARGIN}h${side}v${side}h${-side}z`}
        fill="#fff"
      />
      <path d={props.path} fill="#000" />
    </svg>
  );
}
