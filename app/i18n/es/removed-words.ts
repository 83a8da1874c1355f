import type { WordsSubject } from "#app/domain/removal/words-removal";

/** Words about what is taken out of sight of public texts that belong to no update. */
export const removedWords = {
  title: "Textos que se retiran",
  help: "Explicaciones del método, fuentes de los planes, nombres.",
  lead: "Aquí se ocultan, se tapan o se eliminan textos públicos que no son de un avance. Lo propone una persona que administra y lo confirma otra, que no sea quien lo escribió. En el lugar queda la fecha y el motivo, y el registro lo cuenta.",
  where:
    "Lo que cuenta un avance, sus pruebas, las notas y las réplicas se retiran en «Retiros de contenido». El nombre y el texto de un grupo se cambian en «Grupos». Lo que dice un plan se corrige en «Planes». Para retirar un nombre, abra a la persona en «Personas».",
  which: "¿Qué texto?",
  none: "Elija un texto",
  noneThere: "No hay textos que se puedan retirar.",
  subject: {
    method: (key: string) => `Explicación de la versión ${key} del método`,
    mandate: (key: string) => `Fuente de quién gobierna, plan ${key}`,
    name: () => "Nombre de una cuenta",
  } satisfies Record<WordsSubject, (key: string) => string> as Record<
    WordsSubject,
    (key: string) => string
  >,
  nameHelp:
    "Un nombre solo se puede eliminar: la cuenta firma desde entonces «Nombre retirado» y un número.",
  ofPerson: "Proponer que se retire este nombre",
  proposeTitle: "Proponer un retiro",
  propose: "Proponer",
  open: "Esperan a otra persona",
  openNone: "Nada espera.",
  hidden: "Ocultos ahora",
  before: "Dice ahora",
  after: "Quedaría",
  left: {
    method: "Nada.",
    mandate: "Nada.",
    name: "«Nombre retirado» y un número.",
  },
  groundIs: (ground: string) => `Motivo: ${ground}.`,
  proposedBy: (name: string, day: string) => `Lo propuso ${name} el ${day}.`,
  confirm: "Confirmar",
  decline: "No aceptar",
  takeBack: "Ya no lo propongo",
  lift: "Volver a mostrar",
  done: {
    proposed: "Propuesto. Falta que otra persona lo confirme.",
    in_force: "Hecho. El registro lo cuenta.",
    declined: "No se hizo: la propuesta terminó.",
    lifted: "Otra vez está a la vista.",
  } as Record<string, string>,
  problem: {
    not_allowed: "Su cuenta no puede retirar textos.",
    words_not_found: "Ese texto no existe o ya no dice nada.",
    act_does_not_fit: "Un nombre solo se puede eliminar.",
    already_open: "Ya hay una propuesta sobre ese texto.",
    already_hidden: "Ese texto ya está oculto.",
    phrase_not_found:
      "Una de las frases no está en el texto: escríbala tal como está.",
    own_proposal: "Lo propuso o lo confirmó usted: decide otra persona.",
    own_words: "Lo escribió usted: lo confirma otra persona.",
    not_open: "Otra persona fue más rápida: eso ya terminó.",
    removal_not_found: "Esa propuesta no existe.",
  } as Record<string, string>,
  sentence: {
    hide: (day: string, what: string) => `El ${day} se ocultó ${what}.`,
    redact: (day: string, what: string) =>
      `El ${day} se taparon palabras de ${what}.`,
    remove: (day: string, what: string) => `El ${day} se eliminó ${what}.`,
    restored: (day: string, what: string) =>
      `El ${day} volvió a mostrarse ${what}.`,
    what: {
      method: (key: string) => `la explicación de la versión ${key} del método`,
      mandate: () => "la fuente de quién gobierna según un plan",
      name: () => "el nombre con que firmaba una cuenta",
    } satisfies Record<WordsSubject, (key: string) => string> as Record<
      WordsSubject,
      (key: string) => string
    >,
  },
};
