import type { ConfidenceLevel } from "#app/domain/intake/doubt";

/** Why a document could not be read, as the reading says it. */
export type ReadingProblem =
  | "too_large"
  | "too_many_pages"
  | "unpacks_too_large"
  | "unknown_format"
  | "not_text"
  | "encrypted"
  | "broken"
  | "has_macros"
  | "no_text_layer"
  | "empty"
  | "too_slow"
  | "out_of_memory"
  | "ocr_failed"
  | "cancelled"
  | "interrupted";

/** Words of the reading of a plan's document, for the person who runs it. */
export const planImport = {
  usage:
    "Diga qué documento: npm run import-plan -- ARCHIVO [--province PROVINCIA] [--term 2023-2026] [--out borrador.json] (PDF, DOCX, TXT, MD, HTML o CSV)",
  provinceUnknown: (slug: string) =>
    `No hay una provincia «${slug}». Escríbala como en la dirección de su página: espinar, la-convencion.`,
  termUnknown: (term: string, known: string) =>
    `No hay un periodo «${term}». Los que hay: ${known}.`,
  fileMissing: (path: string) => `No se puede leer ${path}.`,
  reading: (path: string) => `Leyendo ${path}…`,
  nothingFound:
    "El documento se leyó, pero no se encontró ninguna promesa. Marque el texto a mano, o pruebe con el resumen del plan solo.",
  found: (targets: number, actions: number, lines: number) =>
    `${targets} metas y ${actions} acciones, en ${lines} líneas.`,
  confidence: (counts: Record<ConfidenceLevel, number>) =>
    `Seguras: ${counts.high}. Para mirar: ${counts.medium}. Para leer con cuidado: ${counts.low}.`,
  quotations: (found: number, all: number) =>
    `${found} de ${all} citas están en su lugar en el documento.`,
  written: (path: string) => `Borrador en ${path}. Nada se ha publicado.`,
  problem: {
    too_large: "El documento es demasiado grande: hasta 40 MB.",
    too_many_pages: "El documento tiene demasiadas páginas: hasta 1,500.",
    unpacks_too_large:
      "El documento se hace demasiado grande al abrirlo. No se leyó.",
    unknown_format:
      "No se reconoce este formato. Sirven PDF, DOCX, TXT, MD, HTML y CSV.",
    not_text:
      "Este archivo no es texto. Sirven PDF, DOCX, TXT, MD, HTML y CSV.",
    encrypted:
      "El documento tiene contraseña. Guarde una copia sin contraseña y pruebe otra vez.",
    broken:
      "El documento está dañado y no se puede leer. Descárguelo otra vez.",
    has_macros:
      "El documento trae macros. Guárdelo como DOCX sin macros y pruebe otra vez.",
    no_text_layer:
      "Este archivo no tiene texto: sus páginas son fotos. Páselo antes por un programa que reconozca el texto (OCR) y pruebe con lo que resulte. Quien opera el sitio también puede encender esa opción con OCR_COMMAND.",
    empty: "El documento no tiene texto.",
    too_slow: "Leer este documento toma demasiado tiempo. No se leyó.",
    out_of_memory: "Leer este documento pide demasiada memoria. No se leyó.",
    ocr_failed:
      "Las páginas de este archivo son fotos, y no se pudo reconocer su texto. Pruebe otra vez, o páselo usted por un programa de OCR y traiga lo que resulte.",
    cancelled: "Alguien detuvo la lectura.",
    interrupted: "La lectura se interrumpió. Pruebe otra vez.",
  } satisfies Record<ReadingProblem, string> as Record<ReadingProblem, string>,
};
