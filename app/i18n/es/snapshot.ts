/** Words of `npm run snapshot`, and of the pages that it writes. */
export const snapshot = {
  usage: "Indique una carpeta: npm run snapshot -- CARPETA [--demo]",
  noData: (folder: string) =>
    `En ${folder} no hay datos. Inicie antes el sitio (npm start), o indique la carpeta con DATA_DIR o la base con DATABASE_URL.`,
  notASnapshot: (folder: string) =>
    `${folder} no está vacía ni es una copia del sitio: no se toca. Indique otra carpeta.`,
  folderInUse: (folder: string, code: string) =>
    `No se puede poner la copia en ${folder} (${code}). Indique una carpeta dentro de un lugar donde se pueda escribir.`,
  pageFailed: (path: string, status: number) =>
    `La página ${path} respondió ${status}: no se escribió ninguna copia. Inicie el sitio (npm start) y ábrala para ver por qué.`,
  recordMoved:
    "Se publicaron decisiones mientras se copiaba el sitio. Vuelva a ejecutar la orden.",
  onlyHere: (origin: string) =>
    `ORIGIN es ${origin}: los enlaces al sitio en línea solo servirán en esta máquina.`,
  writing: (written: number, known: number) =>
    `Escribiendo la copia: ${written} de ${known} archivos`,
  done: (facts: {
    folder: string;
    files: string;
    megabytes: string;
    size: string;
    root: string;
  }) =>
    `Copia lista en ${facts.folder}: ${facts.files} archivos, ${facts.megabytes} MB. Registro: ${facts.size} entradas, raíz ${facts.root}. Ábrala por index.html.`,
  copy: (day: string, size: string) =>
    `Copia del sitio al ${day}, con ${size} entradas del registro público. Lo nuevo, otras fechas y los formularios están en`,
  form: "Esto solo se puede hacer en línea:",
  noSearch: "Esta copia no puede buscar ni filtrar:",
  allTargets: "aquí están todas las metas",
  search: "Para buscar por palabras:",
};
