import { escapedXml } from "#app/domain/text/xml";

/** Size of the frame in pixels: high enough for four rows of stitches on a narrow page. */
export const FRAME_HEIGHT = 520;

/** The HTML that puts a page of this site into another one. */
export function embedCode({
  src,
  title,
}: {
  src: string;
  title: string;
}): string {
  const attributes = {
    src,
    title,
    width: "100%",
    height: String(FRAME_HEIGHT),
    loading: "lazy",
    style: "border:0",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapedXml(value)}"`,
  );
  return `<iframe ${written.join(" ")}></iframe>`;
}
