/** Words of those who ask for a correction or reply. */
export const statement = {
  title: {
    correction: "Pedir una corrección",
    reply: "Responder por la municipalidad",
  },
  lead: {
    correction:
      "Diga qué está mal y cómo lo sabe. Lo revisa un moderador; el pedido y su resultado quedan a la vista.",
    reply:
      "Su respuesta se publica junto al avance, con el mismo lugar. El moderador mira solo la forma: que no haya insultos ni datos personales.",
  },
  send: { correction: "Enviar el pedido", reply: "Enviar la respuesta" },
  name: {
    correction: "Pedido de corrección",
    reply: "Réplica",
  },
  yours: "Lo que usted dijo de este avance",
  yoursAll: "Sus pedidos de corrección y réplicas",
  asked: "Esperan su respuesta",
  askedLead:
    "Avances publicados a los que se pidió que la municipalidad responda, el más antiguo primero.",
  askedNone: "Nadie espera una respuesta de su municipalidad.",
  answer: "Responder",
  askedSince: (days: number): string =>
    days === 0
      ? "se pidió hoy"
      : days === 1
        ? "se pidió hace 1 día"
        : `se pidió hace ${days} días`,
  closed: {
    waiting:
      "Lo que envió espera revisión. Cuando se decida podrá enviar otro.",
    retracted: "Este avance ya se retiró: no hay nada que corregir.",
    not_yours:
      "Su cuenta responde solo por su municipalidad, y este avance es de otra.",
  },
  sessionEnded:
    "Su sesión terminó. Lo que escribió sigue aquí: ábrala en otra pestaña y envíelo otra vez.",
  waiting: "Espera revisión.",
  filedOn: (day: string) => `Enviado el ${day}`,
  state: {
    published: "Se publicó.",
    note: "Aceptado: vale como aclaración.",
    retraction: "Aceptado: se abrió el retiro del avance.",
    declined: "No se aceptó.",
  } as Record<string, string>,
  problem: {
    not_allowed: "Su cuenta no puede enviar esto.",
    update_not_found: "Ese avance no está publicado.",
    retracted: "Este avance ya se retiró: no hay nada que corregir.",
    submission_reused:
      "Ese envío ya se había usado con otro texto. Vuelva a enviarlo.",
    not_concerned: "Este avance no es de la municipalidad de su cuenta.",
    already_open: "Ya envió uno sobre este avance y todavía espera revisión.",
    too_many_open:
      "Tiene muchos pedidos en espera. Podrá enviar otro cuando se resuelvan.",
  } as Record<string, string>,
};

/** Words of the moderators who decide on them. */
export const queue = {
  title: { correction: "Pedidos de corrección", reply: "Réplicas" },
  none: {
    correction: "No hay pedidos de corrección en sus provincias.",
    reply: "No hay réplicas por revisar en sus provincias.",
  },
  done: {
    published: "La réplica se publicó. Ya se ve junto al avance.",
    note: "El pedido se aceptó y ya se ve junto al avance.",
    declined: "No se aceptó. Quien lo envió verá el motivo.",
    retraction:
      "El pedido se aceptó y su propuesta de retiro quedó anotada. Falta la decisión de otra persona.",
    retracted: "El pedido se aceptó y el avance quedó retirado.",
  } as Record<string, string>,
  errorTitle: "Su decisión no se guardó",
  said: { correction: "Lo que se pide", reply: "Lo que responde" },
  decided: "Ya se decidió",
  question: "¿Qué decide?",
  rooms: "Salas de moderación",
  review: { correction: "Ver el pedido", reply: "Ver la réplica" },
  reviewTitle: {
    correction: (code: string) => `Pedido de corrección sobre ${code}`,
    reply: (code: string) => `Réplica sobre ${code}`,
  },
  from: (name: string) => `De ${name}`,
  link: "Enlace que dio",
  decide: "Su decisión",
  option: {
    published: "Publicar la réplica",
    note: "Aceptar como aclaración",
    retraction: "Aceptar y abrir el retiro del avance",
    declined: "No aceptar",
  },
  optionHint: {
    published: "Se juzga solo la forma, no si tiene razón.",
    note: "El avance se sostiene; el pedido se muestra con su respuesta.",
    retraction:
      "Su decisión cuenta como propuesta de retiro. Un veredicto necesita otra igual.",
    declined: "Elija un motivo y explíquelo.",
  },
  reason: "Motivo, si no acepta",
  retractionReason: "Motivo del retiro, si lo abre",
  reasonNone: "Elija un motivo",
  note: "Respuesta",
  noteHint: {
    correction: "De 20 a 2,000 letras. Se publica junto al pedido.",
    reply:
      "De 20 a 2,000 letras. Hace falta si no la acepta; la lee quien respondió.",
  },
  send: "Decidir",
  problem: {
    not_allowed: "Su cuenta no puede decidir.",
    update_not_found: "Ese avance no está publicado.",
    retracted: "Ese avance ya se retiró.",
    no_retraction:
      "El retiro de este avance no puede abrirse: ya se retiró, ya se decidió o usted ya opinó. Puede aceptarlo como aclaración.",
    conflict_declared:
      "Usted declaró un interés en esa provincia, o responde por su gobierno: decide otra persona.",
    interests_undeclared: "Antes declare sus intereses de este año.",
    decided_before: "Usted ya decidió antes sobre esto.",
    statement_not_found: "Ese mensaje no existe.",
    own_update: "Es suyo, o trata de un avance suyo: decide otra persona.",
    same_person:
      "Otra cuenta de usted ya tiene parte en esto: es la misma persona, y decide otra.",
    own_group: "Trata de un avance de su grupo: decide otra persona.",
    outside_provinces: "No es de las provincias que le tocan.",
    already_decided: "Otra persona ya lo decidió. Nada se cambió.",
  } as Record<string, string>,
};
