import { createContext, useContext } from "react";

/** The site's one script file, and the word by which the page's policy lets it in. */
export interface ScriptFacts {
  src: string;
  nonce: string;
}

const ScriptContext = createContext<ScriptFacts | null>(null);

export const ScriptProvider = ScriptContext.Provider;

/** What a page's script may do beside its page: ask this site, and keep pages for when there is no signal. */
export type ScriptReach = "page" | "site" | "offline";

/** Loads the site's script; drawn by the few components that are better with it, and whole without it. */
export function PageScript({ reach = "page" }: { reach?: ScriptReach }) {
  const script = useContext(ScriptContext);
  if (script === null) return null;
  const { src, nonce } = script;
  // The page's policy is made from this mark.
  return <script type="module" src={src} nonce={nonce} data-reach={reach} />;
}
