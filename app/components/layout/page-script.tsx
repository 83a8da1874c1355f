import { createContext, useContext } from "react";

/** The site's one script file, and the word by which the page's policy lets it in. */
export interface ScriptFacts {
  src: string;
  nonce: string;
}

const ScriptContext = createContext<ScriptFacts | null>(null);

export const ScriptProvider = ScriptContext.Provider;

/** Loads the site's script; drawn by the few components that are better with it, and whole without it. */
export function PageScript({ connects = false }: { connects?: boolean }) {
  const script = useContext(ScriptContext);
  if (script === null) return null;
  const { src, nonce } = script;
  // Whether it may ask the site something: the page's policy is made from this mark.
  return connects ? (
    <script type="module" src={src} nonce={nonce} data-connects="" />
  ) : (
    <script type="module" src={src} nonce={nonce} />
  );
}
