import type {
  FolderProblem,
  ImportProblem,
} from "#app/domain/open-data/data-source";

type Reason = (FolderProblem | ImportProblem)["reason"];

/** What a problem can name: a file, a row, a column, a key. */
interface Place {
  file: string;
  row: string;
  column: string;
  key: string;
}

/** Words of the import of open data, for the person who runs it. */
export const dataImport = {
  usage:
    "Diga qué carpeta: npm run import-data -- CARPETA (con lo descargado de /datos: datapackage.json y los archivos CSV)",
  bringing: (folder: string) => `Trayendo lo que hay en ${folder}…`,
  done: (plans: number, targets: number, updates: number, people: number) =>
    `Listo: ${plans} planes, ${targets} promesas y ${updates} avances, con ${people} cuentas cerradas para quienes los contaron y decidieron.`,
  stays:
    "No vienen en estos archivos, y siguen solo en el sitio de origen: las fotos y documentos de las pruebas, los ajustes (revise el umbral en /admin/ajustes), la fuente de cada mandato, las apelaciones, los pedidos de corrección, las réplicas, los pedidos de respuesta, lo que está en revisión y las notas de lo que se quitó (lo quitado tampoco viene). Las réplicas y correcciones publicadas se pueden leer en statements.csv y requests.csv, pero no se cargan.",
  notEmpty:
    "Este sitio ya tiene datos. Traiga los de otro a una carpeta nueva: DATA_DIR=./nueva npm run import-data -- CARPETA",
  rowsContradict:
    "Hay filas que se contradicen: algo repetido, o que señala a lo que no está. No se cambió nada.",
  demoData:
    "Esos datos son de una demostración, con personas inventadas: un sitio real no los toma. Con --demo, una demostración sí.",
  problem: {
    package_missing: () => "En esa carpeta no hay datapackage.json.",
    package_malformed: () =>
      "datapackage.json no es la descripción que este programa publica en /datos.",
    table_unknown: ({ file }) =>
      `datapackage.json nombra una tabla que este programa no conoce: ${file}.`,
    table_missing: ({ file }) =>
      `A datapackage.json le falta la tabla ${file}.`,
    file_missing: ({ file }) => `Falta el archivo ${file}.`,
    checksum_differs: ({ file }) =>
      `${file} no es el archivo que describe datapackage.json. Descargue otra vez todos.`,
    columns_unknown: ({ file, column }) =>
      `${file} tiene columnas que este programa no conoce: ${column}.`,
    columns_missing: ({ file, column }) =>
      `A ${file} le faltan columnas: ${column}.`,
    row_malformed: ({ file, row, column }) =>
      `${file}, fila ${row}: el valor de ${column || "una celda"} no es de su columna. No se cambió nada.`,
    rows_missing: ({ file }) =>
      `${file} no tiene las filas que dice datapackage.json. No se cambió nada.`,
    row_out_of_place: ({ file, key }) =>
      `${file}: la fila de ${key} no corresponde a nada de las otras tablas, o está fuera de orden. No se cambió nada.`,
    row_contradicts: ({ file, key }) =>
      `${file}: lo que se dice de ${key} no pudo publicarse así (decisiones, fechas o pruebas). No se cambió nada.`,
  } satisfies Record<Reason, (place: Place) => string> as Record<
    Reason,
    (place: Place) => string
  >,
};
