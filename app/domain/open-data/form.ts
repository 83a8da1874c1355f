import { choice, code } from "./column";

// Forms of codes and ids that several tables share.

export const slug = code(/[a-z0-9][a-z0-9-]{0,99}/);

export const id = code(/[A-Za-z0-9][A-Za-z0-9._:-]{0,79}/);

export const planId = code(/[a-z][a-z0-9-]{3,80}/);

/** The form that `TARGET_CODE` tests whole. */
export const targetCode = code(
  /[A-Z]{3}(?:\d{2}[A-Z])?-(?:P?[SEAI]-\d{2,3}|X-\d{3})/,
);

export const ubigeo = code(/\d{4}/);

export const sha256 = code(/[0-9a-f]{64}/);

export const language = choice(["es", "en"]);
