/** Words of the page about this site. */
export const about = {
  title: "Acerca de Lo Prometido",
  text: [
    "En octubre de 2018 cada lista que postuló a una municipalidad provincial presentó un plan de gobierno 2019-2022 al Jurado Nacional de Elecciones. Cada plan termina en un resumen con problemas, objetivos y metas al 2022.",
    "Esas metas son promesas con fecha. Están en documentos difíciles de leer y nadie las sigue. Aquí cada una es una página donde se anota qué pasó, con pruebas, y quién lo decidió.",
    "No pedimos su nombre verdadero: puede usar un seudónimo. No hay publicidad, ni rastreo, ni pedidos a otros sitios.",
  ],
  helpTitle: "Cómo ayudar",
  help: [
    "Busque una promesa de su provincia.",
    "Cuente qué pasó y muestre su fuente: una ordenanza, una noticia, una foto con enlace, una respuesta de la municipalidad.",
    "Espere la revisión. La respuesta, con su motivo, aparecerá en «Mis aportes».",
  ],
  openAccount: "Crear una cuenta",
  dataTitle: "Datos abiertos",
  data: "Todo lo publicado se puede leer con un programa, sin permiso ni registro. Los archivos, la API y la descripción de cada campo están en",
  dataPage: "la página de datos abiertos",
};
