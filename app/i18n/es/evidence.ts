import type {
  EvidenceGrade,
  EvidenceKind,
  EvidenceVisibility,
} from "#app/domain/evidence";

/** Words of evidence. */
export const evidence = {
  title: "Pruebas",
  kind: {
    official_record: "Documento oficial",
    press: "Prensa",
    photo: "Foto",
    document: "Otro documento",
    testimony: "Testimonio",
    field_visit: "Visita al lugar",
  } satisfies Record<EvidenceKind, string> as Record<EvidenceKind, string>,
  visibility: {
    public: "Pública",
    moderators_only: "Solo para moderadores",
  } satisfies Record<EvidenceVisibility, string> as Record<
    EvidenceVisibility,
    string
  >,
  grade: {
    primary: "Fuente directa",
    secondary: "Fuente indirecta",
    testimony: "Testimonio",
  } satisfies Record<EvidenceGrade, string> as Record<EvidenceGrade, string>,
  shows: (day: string) => `muestra el ${day}`,
  opensElsewhere: (host: string) => `abre ${host}`,
};
