import type { Typed } from "./person";

/** A whole claim that something began, as typed into the form, with one source. */
export const BEGUN: Typed = {
  status: "in_progress",
  effectiveDate: "2021-05-10",
  summary: "La posta de salud ya pesa y mide a los niños cada mes en Yauri.",
  "evidence[0].title": "Informe de la posta de salud de Yauri",
  "evidence[0].url": "https://www.gob.pe/informe-yauri",
  "evidence[0].kind": "official_record",
};

/** A whole claim that a promise was not kept, with two sources of different origin. */
export const BROKEN: Typed = {
  status: "broken",
  effectiveDate: "2023-02-01",
  summary:
    "Terminó el periodo y el portal nunca se abrió: la página no existe.",
  reason: "not_prioritised",
  "evidence[0].title": "Captura del portal municipal",
  "evidence[0].url": "https://www.gob.pe/portal-espinar",
  "evidence[1].title": "Nota de la radio sobre el portal",
  "evidence[1].url": "https://radio.example/portal",
  "evidence[1].kind": "press",
};
