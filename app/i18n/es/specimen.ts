/** Words of the page that shows every piece the site is drawn with. */
export const specimen = {
  title: "Muestrario",
  lead: "Las piezas con que está dibujado este sitio, en todos sus estados. Nada de lo que sigue es información.",
  statuses: "Estados",
  weave: "Tejido",
  measures: "Números",
  form: "Formulario",
  wording: "Texto de muestra",
  longWording:
    "Texto de muestra muy largo, con una palabra interminable como electroencefalografistas-institucionalizadamente, para ver cómo se corta la línea en una pantalla angosta",
  indicator: "Indicador de muestra",
  problem: "Mensaje de error de muestra.",
  province: "Provincia de muestra",
};
