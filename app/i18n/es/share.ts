/** Words of pictures and frames that stand on other sites. */
export const share = {
  pictureDemo: "Demostración: datos inventados",
  countryLine: (provinces: string) =>
    `Planes de gobierno de ${provinces} provincias`,
  noPlan: "Todavía no tenemos el plan de esta provincia.",
  embedTitle: "Poner este tejido en otra página",
  embedHelp:
    "Copie este código en su página. Se pone al día solo; no lleva script ni rastrea a nadie.",
  embedCode: "Código para copiar",
  frameTitle: (province: string) => `Lo prometido en ${province}`,
  seeFull: "Ver cada promesa, sus pruebas y quién lo decidió",
};
