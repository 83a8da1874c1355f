import type { ReactNode } from "react";
import { StatusSprite } from "../status/status-sprite";
import { usePage } from "./page";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** The frame of every page: skip link, demo banner, header, content, footer. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const { words, demo } = usePage();
  return (
    <>
      <a className="skip" href="#contenido">
        {words.layout.skip}
      </a>
      <StatusSprite />
      {demo ? (
        <aside className="demo-banner">{words.layout.demoBanner}</aside>
      ) : null}
      <SiteHeader />
      <main id="contenido" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
