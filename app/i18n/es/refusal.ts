/** Words of the short pages shown where a request is turned away before the site sees it. */
export const refusal = {
  back: "Ir al inicio",
  reference: (id: string) => `Referencia: ${id}`,
  malformed: {
    title: "No entendemos ese pedido",
    advice:
      "Revise la dirección o vuelva a la página anterior e inténtelo otra vez.",
  },
  not_found: {
    title: "No encontramos esa página",
    advice: "Puede que la dirección esté mal escrita.",
  },
  foreign_origin: {
    title: "Ese envío no salió de este sitio",
    advice: "Abra la página aquí mismo y vuelva a enviar el formulario.",
  },
  unknown_host: {
    title: "Este sitio no se llama así",
    advice: "Entre por la dirección oficial del sitio.",
  },
  wrong_method: {
    title: "Eso no se puede hacer aquí",
    advice: "Vuelva al inicio y siga los enlaces.",
  },
  url_too_long: {
    title: "La dirección es demasiado larga",
    advice: "Acorte la búsqueda y pruebe otra vez.",
  },
  headers_too_large: {
    title: "El navegador envió demasiados datos",
    advice: "Borre las cookies de este sitio y pruebe otra vez.",
  },
  too_large: {
    title: "El envío es demasiado grande",
    advice: "Acorte el texto y vuelva a enviarlo.",
  },
  wrong_type: {
    title: "Ese tipo de envío no se acepta",
    advice: "Use los formularios de este sitio.",
  },
  too_slow: {
    title: "La conexión tardó demasiado",
    advice: "Vuelva a enviarlo cuando tenga mejor señal.",
  },
  busy: {
    title: "El sitio está ocupado",
    advice:
      "Vuelva a intentarlo en unos segundos. Lo que ya se había aceptado está a salvo.",
  },
  failed: {
    title: "Algo falló de nuestro lado",
    advice:
      "Ya quedó anotado. Puede volver a intentarlo; lo que se había aceptado está a salvo.",
  },
};
