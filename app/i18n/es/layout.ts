/** Words of the frame around every page. */
export const layout = {
  siteName: "Lo Prometido",
  tagline: "Lo prometido es deuda.",
  skip: "Saltar al contenido",
  navigation: "Secciones",
  provinces: "Provincias",
  targets: "Metas",
  methodology: "Método",
  record: "Registro",
  about: "Acerca",
  contribute: "Mis aportes",
  otherLanguage: "English",
  demoBanner:
    "Demostración: los avances, los grupos y las personas de estas páginas son inventados. Los planes son reales.",
  footerWhat:
    "Registro público de lo que los gobiernos locales prometieron y de lo que pasó con cada promesa.",
  footerMandate:
    "Un plan presentado en 2018 no dice quién ganó la elección. Mientras nadie lo acredite con una fuente, el plan figura como no verificado.",
  privacy: "Privacidad",
  footerCode: "Datos abiertos",
  asOf: (day: string) => `Situación al ${day}`,
  backToday: "Volver a hoy",
  knownOn: (day: string) => `Lo que este sitio decía el ${day}`,
  page: (page: string, pages: string) => `Página ${page} de ${pages}`,
  previous: "Anterior",
  next: "Siguiente",
  pages: "Páginas",
};
