import type { OpenTableName } from "#app/domain/open-data/tables";
import { opendataColumns } from "./opendata-columns";

/** Words of the open data: its page, its codebook, the data package. */
export const opendata = {
  title: "Datos abiertos",
  lead: "Todo lo publicado se puede descargar, sin permiso ni registro: las promesas con las palabras del plan, los avances con sus pruebas y quién decidió cada uno.",
  filesTitle: "Descargar",
  file: "Archivo",
  holds: "Qué tiene",
  columnsOf: (title: string) => `Columnas de ${title}`,
  rows: "Filas",
  lastChange: (moment: string) => `Último cambio publicado: ${moment}.`,
  noChange: "Todavía no se ha publicado nada.",
  package: "Todos los archivos con su descripción, su tamaño y su huella:",
  packageHelp:
    "Es un Data Package de Frictionless. Con él y los archivos en una carpeta, otro sitio como este se llena con «npm run import-data».",
  formatTitle: "Cómo están escritos",
  format: [
    "CSV según RFC 4180: comas, comillas dobles, una fila por línea, UTF-8 con su marca al comienzo para que Excel lea bien las tildes. Los decimales van con punto, las fechas como 2020-06-30, los momentos en UTC.",
    "Una celda vacía quiere decir que no hay dato. Léanse como texto los códigos: 0808 no es 808.",
    "Una hoja de cálculo toma por fórmula lo que empieza con =, +, - o @, y hay quien se aprovecha. En las columnas de texto esas celdas llevan un apóstrofo delante (también si ya empezaban con apóstrofos). Para un programa: si tras los apóstrofos viene uno de esos signos, quite uno.",
    "Las filas van siempre en el mismo orden. Los archivos aceptan as-of y known-on, como las páginas: la situación en una fecha, y lo que este sitio decía en una fecha.",
  ],
  apiTitle: "Para programas",
  api: "La API da lo mismo en JSON, sin apóstrofos agregados: es la copia para máquinas.",
  apiPage: "Cómo se usa la API",
  apiDescription: "Descripción para programas (OpenAPI)",
  licenceTitle: "Licencia",
  licence:
    "Lo que este registro dice es libre: puede copiarlo, cambiarlo y publicarlo, también con fines comerciales, si nombra la fuente. Licencia",
  licenceQuotes:
    "Las palabras de los planes de gobierno son citas de documentos públicos, y los enlaces llevan a páginas de otros: este sitio no puede dar licencia de ellos.",
  citeTitle: "Cómo citar",
  cite: (what: { day: string; entries: string; root: string; url: string }) =>
    `Lo Prometido. Registro público de promesas de gobiernos locales. Datos al ${what.day} (${what.entries} entradas, raíz ${what.root}). ${what.url}. CC BY 4.0.`,
  citeHelp:
    "El número de entradas y la raíz dicen exactamente qué versión de los datos se usó; cualquiera puede comprobarla en el registro.",
  privacy:
    "Los archivos no llevan nombres verdaderos, correos ni direcciones: solo los seudónimos que ya se leen en las páginas. De las pruebas que protegen a una fuente se da el número y nada más.",
  codebookTitle: "Libro de códigos",
  codebookLead:
    "Estas tablas salen de la misma descripción con que el programa escribe y lee los archivos.",
  column: "Columna",
  meaning: "Qué significa",
  key: "Clave",
  derived: "calculada",
  required: "siempre tiene valor",
  derivedHelp:
    "Las columnas calculadas salen de otras: están para leerlas con comodidad y una importación no las toma.",
  pointsAt: (columns: string, table: string) => `${columns} → ${table}`,
  types: {
    string: "texto",
    integer: "número entero",
    number: "número",
    boolean: "verdadero o falso",
    date: "fecha",
    datetime: "momento (UTC)",
  },
  packageTitle: "Lo Prometido: promesas de gobiernos locales del Perú",
  packageDescription:
    "Lo que prometieron los planes de gobierno provinciales y lo que pasó con cada promesa. El texto que una hoja de cálculo tomaría por fórmula lleva un apóstrofo delante; la API lo da tal cual. Las palabras de los planes son citas.",
  table: {
    targets: {
      title: "Promesas",
      about:
        "Metas, proyecciones y acciones, con las palabras del plan y su estado.",
    },
    updates: {
      title: "Avances",
      about: "Lo que se publicó sobre cada promesa, también lo retirado.",
    },
    evidence: {
      title: "Pruebas",
      about: "Las pruebas públicas de los avances.",
    },
    measurements: {
      title: "Valores medidos",
      about: "Los valores medidos de los avances que siguen en pie.",
    },
    decisions: {
      title: "Decisiones",
      about: "Quién publicó o retiró cada avance, y por qué.",
    },
    statements: {
      title: "Réplicas y correcciones",
      about:
        "Lo que respondió la municipalidad y las correcciones que se pidieron, con lo que se decidió.",
    },
    requests: {
      title: "Pedidos de respuesta",
      about: "Sobre qué avances se pidió respuesta a la municipalidad.",
    },
    plans: { title: "Planes", about: "Los planes de gobierno leídos." },
    passages: {
      title: "Lugares del plan",
      about: "Dónde está cada promesa en el documento.",
    },
    notes: {
      title: "Notas sobre los planes",
      about: "Lo que este sitio advierte sobre cada plan.",
    },
    unreadable: {
      title: "Filas que no se pueden leer",
      about: "Restos del documento que nadie sabe a qué pertenecen.",
    },
    groups: {
      title: "Grupos",
      about: "Los grupos de vigilancia que firman avances.",
    },
  } satisfies Record<OpenTableName, { title: string; about: string }>,
  columns: opendataColumns,
};
