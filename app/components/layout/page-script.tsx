import { createContext, useContext } from "react";

/** The site's one script file, and the word by which the page's policy lets it in. */
export interface ScriptFacts {
  src: string;
  nonce: string;
}

const ScriptContext = createContext<ScriptFacts | null>(null);

export const ScriptProvider = ScriptContext.Provider;

/** Loads the site's script; drawn by the few components that are better with it, and whole without it. */
export function PageScript() {
  const script = useContext(ScriptContext);
  if (script === null) return null;
  return <script type="module" src={script.src} nonce={script.nonce} />;
}
