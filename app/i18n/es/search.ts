/** Words of the search over all promises. */
export const search = {
  title: "Todas las promesas",
  updatesTitle: "Todo lo que se ha contado",
  updatesLead:
    "Los avances publicados, del más nuevo al más antiguo. Los retirados siguen aquí, tachados.",
  kinds: "Dónde buscar",
  promises: "Promesas",
  updates: "Avances",
  label: "Palabras",
  hint: "Sin importar tildes ni mayúsculas.",
  go: "Buscar",
  province: "Provincia",
  allProvinces: "Todas las provincias",
  dimension: "Dimensión",
  allDimensions: "Todas las dimensiones",
  status: "Estado",
  allStatuses: "Todos los estados",
  found: (count: number, text: string) =>
    count === 1 ? "1 promesa" : `${text} promesas`,
  updatesFound: (count: number, text: string) =>
    count === 1 ? "1 avance" : `${text} avances`,
  publishedOn: (day: string) => `Publicado el ${day}`,
  none: "Ninguna promesa coincide.",
  updatesNone: "Ningún avance publicado coincide.",
  elsewherePromises: (count: number, text: string) =>
    count === 1
      ? "Pero hay 1 promesa con esas palabras."
      : `Pero hay ${text} promesas con esas palabras.`,
  elsewhereUpdates: (count: number, text: string) =>
    count === 1
      ? "Pero hay 1 avance publicado con esas palabras."
      : `Pero hay ${text} avances publicados con esas palabras.`,
  tell: "¿Sabe qué pasó con una promesa? Ábrala y cuéntelo.",
  noneHelp: "Pruebe con menos palabras, con otra palabra o quite un filtro.",
  clear: "Quitar la búsqueda",
};
