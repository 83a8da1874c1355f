/** Words of the rooms where groups are proposed, decided on and run. */
export const groupRoom = {
  ownTitle: "Mis grupos",
  ownLead:
    "Un grupo de vigilancia cuenta en nombre de todos los suyos. Aquí están los suyos, lo que propuso y las invitaciones que le llegaron.",
  ownNotFor:
    "Esta cuenta no es de ciudadanía ni de moderación: no puede ser de un grupo.",
  ownNoneHelp: "Puede proponer uno, o pedir a quien coordina que le invite.",
  done: {
    proposed:
      "Propuesta enviada. Le avisaremos aquí y por correo cuando la revisen.",
    withdrawn: "Propuesta retirada.",
    accepted: "Ya es del grupo.",
    declined: "Respondió que no. El grupo solo sabrá que no aceptó.",
    left: "Salió del grupo.",
    closed: "El grupo quedó cerrado. Lo que contó sigue a la vista.",
    invited:
      "Invitación enviada. Si la aceptan, verá a la persona en esta página.",
    uninvited: "Invitación retirada. El enlace ya no sirve.",
    role: "Guardado.",
    removed: "Esa persona ya no es del grupo.",
    shown: "Su nombre se ve en la página del grupo.",
    contact: "El sitio ya sabe cómo ubicar al grupo.",
    hidden: "Su nombre ya no se ve en la página del grupo.",
  } as Record<string, string>,
  withdraw: "Retirar la propuesta",
  reasonIs: (reason: string) => `Motivo: ${reason}`,
  noteIs: "Lo que escribió quien la revisó",
  inside: "Por dentro",
  suspendedMark: "suspendido",
  moreProvinces: "Más provincias",
  province: "Provincia",
  otherProvince: (number: number) => `Provincia ${number} (si vigilan otra)`,
  provinceNone: "Elija una provincia",
  provinceNoOther: "Ninguna",
  contact: "Cómo ubicar al grupo",
  contactHint:
    "Un correo o un teléfono. No se publica: lo ven quien revisa la propuesta y quien administra el sitio.",
  contactLabel: "Cómo lo ubica el sitio",
  contactInsideHint:
    "Un correo o un teléfono. No se publica: lo ven quienes coordinan el grupo, quien lo revisó y quien administra el sitio. Puede cambiarlo cuando quiera.",
  saveContact: "Guardar cómo ubicarlo",
  proposePublic:
    "El nombre, lo que dicen de sí y las provincias serán públicos. Quiénes son, solo si cada persona lo elige.",
  problem: {
    "name blank": "Escriba el nombre del grupo.",
    "name too_short": "El nombre es muy corto. Use cuatro letras o más.",
    "name too_long": "El nombre es muy largo. Use 80 letras como máximo.",
    "name name_reserved":
      "Ese nombre parece de una autoridad o del sitio. Elijan otro.",
    "about blank": "Cuente quiénes son y qué vigilan.",
    "about too_short": "Cuente un poco más: 20 letras al menos.",
    "about too_long": "Es muy largo: 600 letras como máximo.",
    "contact too_short": "Escriba cinco letras o más.",
    "contact blank": "Escriba un correo o un teléfono.",
    "provinces choose_one": "Elija al menos una provincia.",
    "email email_malformed":
      "Escriba un correo completo, por ejemplo nombre@correo.pe.",
  } as Record<string, string>,
  refusal: {
    too_many_proposals:
      "Ya tiene tres propuestas sin respuesta. Espere, o retire una.",
    proposer_gone:
      "La cuenta que lo propuso ya no está abierta: no se puede aceptar.",
    too_many_today: "Hoy ya se enviaron diez invitaciones. Siga mañana.",
    already_invited:
      "Esa dirección ya tiene una invitación de este grupo sin respuesta.",
    invitation_gone:
      "Esta invitación ya no está abierta: se usó, se retiró, venció o el grupo está cerrado. Pida otra a quien coordina.",
    already_member: "Usted ya es de este grupo.",
    not_coordinator: "Solo quien coordina puede hacer eso.",
    group_suspended: "El grupo está suspendido: por ahora no puede hacer eso.",
    unchanged: "No cambió nada.",
    already_suspended: "Ya estaba suspendido.",
    not_suspended: "No estaba suspendido.",
    not_inside: "Esta página es solo para quienes son del grupo.",
  } satisfies Record<string, string> as Record<string, string> & {
    not_inside: string;
  },
  adminTitle: "Grupos",
  adminHelp: "Nombres, provincias, suspensiones, quién invitó a quién.",
  adminLead:
    "El nombre, lo que un grupo dice de sí y sus provincias se revisaron al aceptarlo: solo se cambian aquí.",
  backToGroups: "Volver a la lista de grupos",
  insideTitle: "Quiénes lo integran",
  insideNobody: "Nadie.",
  treeTitle: "Quién invitó a quién",
  treeNone: "Nadie entró por invitación.",
  letIn: (by: string, person: string, day: string) =>
    `${by} invitó a ${person}, que aceptó el ${day}.`,
  wordsTitle: "Nombre y lo que dice de sí",
  wordsHelp:
    "La dirección de su página no cambia. El registro público anota el cambio.",
  saveWords: "Guardar nombre y texto",
  saveProvinces: "Guardar provincias",
  endTitle: "Suspender o cerrar el grupo",
  endHelp:
    "Suspendido, nadie cuenta ni invita en su nombre hasta que se levante. Cerrado es para siempre. Lo que contó sigue a la vista.",
  suspend: "Suspender el grupo",
  resume: "Levantar la suspensión",
  resumeHelp: "Sus integrantes podrán contar otra vez en su nombre.",
  queueLead:
    "Acepte solo lo que de verdad es un grupo que vigila. Quien lo propuso lo coordinará. Si no lo acepta, diga por qué.",
  review: "Revisar",
  reviewTitle: (name: string) => `Grupo propuesto: ${name}`,
  willBe: "Su página será",
  sameProvinces: "Grupos que ya vigilan esas provincias",
  decideTitle: "Su decisión",
  decide: "Decidir",
  decideQuestion: "¿Se acepta este grupo?",
  reasonHint: "Solo si no lo acepta.",
  note: "Para quien lo propuso (si quiere)",
  noteHint: "Lo leerá en su página de grupos. No se publica.",
  already: (state: string) => `Ya está decidido: ${state}.`,
  backToQueue: "Volver a grupos propuestos",
  membersLead:
    "Esta página la ven solo los integrantes. Fuera se sabe cuántos son, y el nombre de quien así lo elige.",
  joined: (day: string) => `desde el ${day}`,
  suspendedNote: (day: string, reason: string) =>
    `Suspendido desde el ${day}. Motivo: ${reason}. Nadie cuenta en su nombre por ahora.`,
  closedNote: (day: string, reason: string) =>
    `Cerrado el ${day}. Motivo: ${reason}. Lo que contó sigue a la vista.`,
  of: (label: string, name: string) => `${label}: ${name}`,
  yourName: "Su nombre",
  hiddenNow: "Su nombre no se ve en la página del grupo.",
  coordinate: "Coordinación",
  leaveHelp:
    "Lo que contó en nombre del grupo se queda. No decidirá sobre lo que el grupo contó mientras usted era parte.",
  leaveLast:
    "Es la última persona del grupo: al salir, el grupo se cierra y no se puede reabrir.",
  inviteLead:
    "Le llegará un correo con un enlace que vale 7 días y una sola vez. No le diremos a usted si esa persona tiene cuenta.",
  email: "Correo de la persona",
  inviteLimit: (left: number) =>
    left === 1
      ? "Hoy puede enviar 1 invitación más."
      : `Hoy puede enviar ${left} invitaciones más.`,
  sentUntil: (until: string) => `sin respuesta; vale hasta el ${until}`,
  demoMail:
    "En la demostración no sale ningún correo: quien tenga una cuenta con esa dirección ve la invitación en «Mis grupos».",
  invitationTitle: "Una invitación para usted",
  invitedBy: (name: string) => `Le invita ${name}.`,
  invitationUntil: (day: string) => `La invitación vale hasta el ${day}.`,
  invitationMeans:
    "Si acepta, podrá contar en nombre del grupo y ver quiénes lo integran. Su nombre no se mostrará en público mientras usted no lo elija.",
  invitationBars:
    "Si modera o llega a moderar, no decidirá sobre lo que este grupo cuente mientras usted sea parte.",
  invitationSignIn:
    "Para responder necesita una cuenta. Si no tiene, créela: volverá a esta página.",
  seeInvitation: "Ver la invitación",
};
