/** Words of the first page. */
export const home = {
  title: "¿Qué pasó con lo que prometieron?",
  lead: (targets: string, provinces: string) =>
    `${targets} metas que los planes de gobierno de ${provinces} provincias fijaron para 2022, con las palabras del propio plan. Aquí se anota qué pasó con cada una, con pruebas.`,
  searchLabel: "Buscar una promesa",
  searchHint: "Por ejemplo: agua, desnutrición, carretera",
  searchGo: "Buscar",
  provinces: "Cómo va cada provincia",
  allProvinces: "Ver todas las provincias",
  map: "El país",
  mapHelp:
    "Cada cuadro es un departamento. Punteado: todavía no hemos leído ningún plan. Lleno desde abajo: la parte de sus metas de la que se sabe algo.",
  mapNoPlan: (name: string) => `${name}: sin plan todavía`,
  mapRegion: (name: string, known: string, targets: string) =>
    `${name}: se sabe algo de ${known} de ${targets} metas`,
  latest: "Últimas decisiones",
  allUpdates: "Ver todo lo publicado",
  noLatest: "Todavía no se ha publicado ningún avance.",
  noLatestHelp: "Busque una promesa que conozca y cuente qué pasó con ella.",
  how: "Cómo funciona",
  howSteps: [
    "Alguien cuenta qué pasó con una promesa y muestra su fuente.",
    "Un moderador de la provincia lo revisa. Para un veredicto hacen falta dos personas.",
    "Lo publicado queda en un registro que nadie puede cambiar a escondidas.",
  ],
};
