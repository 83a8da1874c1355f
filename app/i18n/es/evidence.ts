import type {
  EvidenceGrade,
  EvidenceKind,
  EvidenceVisibility,
} from "#app/domain/evidence/evidence";
import type { FileMediaType } from "#app/domain/evidence/evidence-file";
import type { RecordType } from "#app/domain/evidence/official-record";

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
  foreignLetters: "dirección con letras de otro alfabeto: mírela bien",
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
  fileType: {
    "image/jpeg": "foto JPEG",
    "image/png": "imagen PNG",
    "image/webp": "imagen WebP",
    "application/pdf": "PDF",
  } satisfies Record<FileMediaType, string> as Record<FileMediaType, string>,
  fileSize: (type: string, size: string) => `${type}, ${size}`,
  pictureOf: (title: string) => `Ver la imagen: ${title}`,
  recordType: {
    cui: "CUI (Invierte.pe)",
    infobras: "Código INFObras",
    ordinance: "Ordenanza",
    information_request: "Respuesta a un pedido de información",
    other: "Otro documento oficial",
  } satisfies Record<RecordType, string> as Record<RecordType, string>,
  snip: "Código SNIP (Invierte.pe)",
  recordNumber: (type: string, number: string) => `${type}: ${number}`,
  recordSystem: {
    cui: "verlo en Invierte.pe",
    infobras: "verlo en INFObras",
  } as Record<string, string>,
  departmentFigure:
    "Una cifra del departamento no es la de la provincia: mire de qué lugar habla la fuente.",
  nearDuplicates: "Otros aportes parecen contar lo mismo",
  usedBefore: "Esta foto ya se usó antes",
  usedSame: (code: string, day: string) =>
    `La misma foto está en un aporte de ${code}, enviado el ${day}.`,
  usedAlike: (code: string, day: string) =>
    `Una foto muy parecida está en un aporte de ${code}, enviado el ${day}.`,
  shows: (day: string) => `muestra el ${day}`,
  opensElsewhere: (host: string) => `abre ${host}`,
};
