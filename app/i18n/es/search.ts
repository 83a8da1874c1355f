/** Words of the search over all promises. */
export const search = {
  title: "Todas las promesas",
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
  none: "Ninguna promesa coincide.",
  noneHelp: "Pruebe con menos palabras, con otra palabra o quite un filtro.",
  clear: "Quitar la búsqueda",
};
