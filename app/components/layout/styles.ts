import css from "#app/styles/site.css?inline";

/** The one stylesheet, inlined in every page; its hash stands in the Content-Security-Policy. */
export const siteCss: string = css;
