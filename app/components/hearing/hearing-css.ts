import css from "#app/styles/hearing.css?inline";

/** What only the hearing sheet needs, inlined in its page; its hash stands in the Content-Security-Policy. */
export const hearingCss: string = css;
