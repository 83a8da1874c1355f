/** Words of provinces and their lists. */
export const province = {
  title: "Provincias",
  intro: (withPlan: string, all: string) =>
    `${withPlan} de ${all} provincias tienen aquí un plan de gobierno con sus promesas.`,
  name: "Provincia",
  region: "Departamento",
  promises: (count: number) => (count === 1 ? "1 meta" : `${count} metas`),
  withPlan: "Con plan",
  byRegion: "Por departamento",
  byRegionHelp:
    "En negrita, las provincias que ya tienen plan. De las demás todavía no lo hemos leído: cuando alguien lo cargue y otra persona lo revise, aparecerá aquí.",
  noPlanTitle: "Todavía no tenemos el plan de esta provincia",
  noPlan: (name: string) =>
    `Cuando alguien cargue el plan de gobierno de ${name} y otra persona lo revise, aquí se verán sus promesas.`,
  seeOthers: "Ver las provincias que ya tienen plan",
};
