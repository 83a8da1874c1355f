import type { RecordProblem } from "#app/domain/record/record-fault";

/** Words of the check of the public record, for the person who runs it. */
export const recordCheck = {
  fits: (size: number, root: string) =>
    `El registro público está completo: ${size} entradas, raíz ${root}. Lo publicado coincide con él.`,
  entry: (position: number, problem: string) =>
    `La entrada ${position} no encaja: ${problem}.`,
  row: (table: string, key: string, problem: string) =>
    `La fila ${key} de ${table} no encaja: ${problem}.`,
  advice:
    "Detenga el sitio, guarde una copia de los datos tal como están y compárelos con la última copia de seguridad.",
  noData: (folder: string) =>
    `En ${folder} no hay datos que revisar. Indique la carpeta con DATA_DIR o la base con DATABASE_URL.`,
  problem: {
    entry_missing: "falta, o las siguientes están corridas",
    entry_malformed: "no tiene la forma de una entrada",
    entry_not_canonical: "no está escrita en su forma canónica",
    entry_columns_differ: "su tipo o su fecha no son los que ella dice",
    leaf_hash_differs: "su texto no da su huella",
    does_not_follow: "contradice a las entradas anteriores",
    node_differs: "el árbol guardado no es el que dan las entradas",
    size_differs: "el tamaño publicado no es el número de entradas",
    root_differs: "la raíz publicada no es la que dan las entradas",
    row_missing: "el registro habla de ella y no está",
    row_without_entry: "el registro no dice nada de ella, o dice otra cosa",
    row_differs: "los datos publicados no son los que dice el registro",
    content_differs: "el texto no da la huella registrada",
    evidence_differs: "las pruebas no son las registradas",
    file_missing: "falta el archivo de una prueba publicada",
    file_differs: "el archivo de una prueba publicada no da su huella",
    decisions_differ: "las decisiones no son las registradas",
    signed_differs: "las entradas no son las que este sitio firmó",
  } satisfies Record<RecordProblem, string> as Record<RecordProblem, string>,
};
