import type { ReactNode } from "react";
import { StatusSprite } from "../status/status-sprite";
import { usePage } from "./page";

/**
 * The `handle` of a route whose page stands in a frame on another site: it has no header and no
 * footer, and every link of it opens a page of its own.
 */
export const STANDS_IN_A_FRAME = "stands-in-a-frame";

/** The frame of such a page: the shapes of the statuses, the demonstration's banner, the content. */
export function BareFrame({ children }: { children: ReactNode }) {
  const { words, demo } = usePage();
  return (
    <>
      <StatusSprite />
      {demo ? (
        <aside className="demo-banner">{words.layout.demoBanner}</aside>
      ) : null}
      <main>{children}</main>
    </>
  );
}
