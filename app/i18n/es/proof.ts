/** Words of the record's entry pages, its search and its verifier. */
export const proof = {
  search: "Buscar en el registro",
  searchHint:
    "Un código (ESP-S-01), una provincia, un día (31/12/2022) o el id de un avance.",
  kind: "De qué trata",
  allKinds: "Todo",
  kinds: {
    plans: "Planes y promesas",
    updates: "Avances y decisiones",
    people: "Personas y grupos",
    site: "El sitio",
  },
  go: "Buscar",
  found: (count: string, n: number) =>
    n === 1 ? "1 entrada encontrada" : `${count} entradas encontradas`,
  nothing: "Ninguna entrada coincide.",
  nothingHelp: "Pruebe con otra palabra o",
  all: "vea todo el registro",
  upTo: (day: string) => `Entradas hasta el ${day}`,
  entryTitle: (position: string) => `Entrada ${position} del registro`,
  recorded: "Anotada",
  text: "El texto exacto de la entrada",
  textHint:
    "De estos caracteres, y de nada más, sale la huella. Códigos y huellas; nunca palabras de nadie.",
  why: "Cómo saber que nadie la cambió",
  whyText:
    "Guarde hoy la prueba: es un archivo corto con la firma de este sitio. Aunque el sitio desaparezca o cambie, con la prueba y el texto de la entrada se comprueba que estaba aquí.",
  download: "Guardar la prueba",
  check: "Comprobar una prueba",
  offline: "Comprobarla sin este sitio",
  offlineText:
    "El programa no necesita instalar nada más que Node. Guarde el texto de la entrada en un archivo, sin cambiarle ni un espacio.",
  program: "verificador.mjs",
  previous: "Entrada anterior",
  next: "Entrada siguiente",
  toRecord: "Volver al registro",
  verifier: "Comprobar el registro",
  verifierLead:
    "Aquí se comprueba que el registro no fue recortado ni reescrito, y que una entrada estaba en él.",
  notedTitle: "¿Anotó un tamaño y una raíz?",
  notedText:
    "Están al pie de cada página, en la hoja de audiencia y en los datos. Escríbalos y el sitio dirá si el registro de hoy empieza con el de entonces.",
  size: "Tamaño (número de entradas)",
  root: "Raíz (64 letras y números)",
  compare: "Comparar",
  extends: (size: string, now: string) =>
    `Sí: el registro de hoy, de ${now} entradas, empieza con las ${size} que usted anotó. Nada de lo anterior cambió.`,
  differs: (size: string) =>
    `No: con ${size} entradas, este registro tiene otra raíz. Revise lo que escribió; si está bien anotado, el registro fue reescrito: guarde su anotación y avise a otros.`,
  shorter: (now: string) =>
    `No: este registro tiene solo ${now} entradas. Revise el tamaño; si está bien anotado, el registro fue recortado: guarde su anotación y avise a otros.`,
  malformedSize: "El tamaño es un número sin decimales, como 1234.",
  malformedRoot: "La raíz tiene 64 caracteres: cifras y letras de la a a la f.",
  keptTitle: "¿Guardó la prueba de una entrada?",
  keptText:
    "Pegue la prueba tal como la guardó y el texto exacto de la entrada.",
  keptProof: "La prueba",
  keptEntry: "El texto de la entrada",
  checkIt: "Comprobar",
  holds: (index: string, size: string) =>
    `La prueba se sostiene: la entrada ${index} estaba en el registro cuando tenía ${size} entradas, y este sitio lo firmó.`,
  failed: {
    no_proof:
      "Esto no es una prueba completa. Péguela entera, desde la primera línea.",
    not_signed: "La firma no es de este sitio, o el texto firmado cambió.",
    not_in_tree:
      "La firma es de este sitio, pero ese texto no es el de la entrada: cambió aunque sea un espacio, o es de otra entrada.",
  },
  keyTitle: "La clave de este sitio",
  keyText:
    "Con ella se comprueban las firmas. Anótela junto con el tamaño y la raíz, o guárdela con sus pruebas.",
  witnessText:
    "Quien tenga una computadora encendida puede ser testigo: guarda cada cabeza firmada y avisa si una no continúa a la anterior.",
  signedHead: "cabeza firmada",
  tiles: "todas las entradas en bloques",
  notVouched:
    "Este sitio dejó de firmar su registro, porque lo que hay guardado no continúa lo último que firmó. Mientras no se aclare, compare lo que lee aquí con sus propias copias.",
  footer: (size: string) => `Registro público: ${size} entradas, raíz`,
};
