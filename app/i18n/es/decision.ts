import type { DecisionReason } from "#app/domain/decision/decision";

/** Words of decisions. */
export const decision = {
  reason: {
    evidence_missing: "Falta una prueba",
    evidence_does_not_show: "La prueba no muestra lo que se dice",
    source_unreachable: "No se puede abrir la fuente",
    wrong_target: "Habla de otra promesa",
    wrong_date: "La fecha no es correcta",
    wrong_status: "El estado no corresponde",
    unclear: "No se entiende",
    personal_data: "Contiene datos personales",
    duplicate: "Ya estaba contado",
    disproved: "Se comprobó que no es cierto",
    other: "Otro motivo",
  } satisfies Record<DecisionReason, string> as Record<string, string>,
};
