import type {
  GroupCloseReason,
  GroupRole,
  ProposalReason,
  ProposalState,
} from "#app/domain/group/group";

/** Words of watchdog groups. */
export const group = {
  title: "Comités de vigilancia",
  lead: "Personas que vigilan juntas lo prometido en su provincia y cuentan en nombre de su grupo.",
  none: "Todavía no hay ningún grupo.",
  noneHelp: "Si ya vigilan juntos, propongan el suyo.",
  propose: "Proponer un grupo",
  since: (day: string) => `Desde el ${day}`,
  closedOn: (day: string) => `Cerrado el ${day}`,
  members: (count: number) =>
    count === 1 ? "1 integrante" : `${count} integrantes`,
  named: "Con su nombre a la vista",
  namedNone: "Nadie muestra su nombre: así lo eligieron.",
  provinces: "Provincias",
  about: "Qué es",
  contributions: "Lo que contó el grupo",
  contributionsNone: "Todavía no se publicó nada en nombre de este grupo.",
  ruleNote:
    "Quien es del grupo no decide sobre lo que el grupo cuenta, aunque modere.",
  manage: "Soy de este grupo",
  manageTitle: (name: string) => `${name}: por dentro`,
  proposeTitle: "Proponer un grupo",
  proposeLead:
    "Un moderador de una de sus provincias, que no sea del grupo, lo revisará. Usted lo coordinará.",
  name: "Nombre del grupo",
  nameHint: "Así firmará lo que cuente. No puede parecer una autoridad.",
  aboutHint: "Quiénes son y qué vigilan. De 20 a 600 letras.",
  provincesHint: "Elija al menos una.",
  sendProposal: "Proponer",
  errorTitle: "No se guardó",
  problem: {
    name_taken: "Otro grupo ya se llama así, o casi. Elijan otro nombre.",
    not_allowed: "Su cuenta no puede hacer eso.",
    group_not_found: "Ese grupo no existe.",
    already_decided: "Otra persona ya decidió sobre esta propuesta.",
    own_proposal: "Es su propuesta: decide otra persona.",
    same_person:
      "Otra cuenta de usted ya tiene parte en esto: es la misma persona, y decide otra.",
    outside_provinces: "No es de las provincias que le tocan.",
    conflict_declared: "Declaró un interés en una de sus provincias.",
    interests_undeclared: "Antes de decidir, declare sus intereses.",
    last_coordinator:
      "Usted es la única persona que coordina. Antes de irse, nombre a otra.",
    not_member: "Esa persona no es del grupo.",
    already_closed: "El grupo ya está cerrado.",
    invitation_gone: "Esa invitación ya no está abierta.",
    province_missing: "Elija al menos una provincia.",
    unknown_province: "Esa provincia no existe.",
    reason_missing: "Elija un motivo.",
    too_many: "Ya hay muchas invitaciones abiertas. Espere a que respondan.",
  },
  proposed: "Propuesta enviada. Le avisaremos aquí cuando la revisen.",
  ownProposals: "Mis propuestas",
  ownGroups: "Mis grupos",
  ownNone: "No es de ningún grupo.",
  proposalState: {
    proposed: "Espera revisión",
    approved: "Aceptada",
    rejected: "No aceptada",
    withdrawn: "La retiró usted",
  } satisfies Record<ProposalState, string> as Record<ProposalState, string>,
  proposalReason: {
    not_a_group: "No es un grupo de vigilancia",
    name_misleads: "El nombre confunde",
    already_there: "Ese grupo ya está",
    unclear: "No se entiende qué es",
    other: "Otro motivo",
  } satisfies Record<ProposalReason, string> as Record<ProposalReason, string>,
  closeReason: {
    own_wish: "Así lo quiso el grupo",
    no_members: "No queda nadie",
    name_misleads: "El nombre confunde",
    abuse: "Se usó para abusar",
    other: "Otro motivo",
  } satisfies Record<GroupCloseReason, string> as Record<
    GroupCloseReason,
    string
  >,
  role: {
    coordinator: "coordina",
    member: "integrante",
  } satisfies Record<GroupRole, string> as Record<GroupRole, string>,
  membersTitle: "Quiénes somos",
  you: "usted",
  shownPublicly: "su nombre se ve en la página del grupo",
  showName: "Mostrar mi nombre en la página del grupo",
  hideName: "Ya no mostrar mi nombre",
  makeCoordinator: "Que también coordine",
  makeMember: "Que deje de coordinar",
  remove: "Sacar del grupo",
  leave: "Salir del grupo",
  inviteTitle: "Invitar",
  invite: "Invitar",
  addressee: "Nombre público o correo",
  addresseeHint:
    "Si esa persona tiene una cuenta, verá la invitación en su página de grupos. No le diremos a usted si la tiene.",
  invited:
    "Invitación anotada. Si esa persona tiene una cuenta, la verá al entrar.",
  invitations: "Invitaciones sin respuesta",
  withdrawInvitation: "Retirar la invitación",
  forYou: "Invitaciones para usted",
  invitedTo: (group: string, by: string) => `${by} le invita a ${group}.`,
  accept: "Aceptar",
  decline: "No, gracias",
  renameTitle: "Cambiar el nombre",
  rename: "Cambiar el nombre",
  closeTitle: "Cerrar el grupo",
  closeHelp:
    "Lo que el grupo contó se queda. Nadie podrá contar más en su nombre.",
  close: "Cerrar el grupo",
  saved: "Guardado.",
  backToGroup: "Página pública del grupo",
  queueTitle: "Grupos propuestos",
  queueNone: "Ninguna propuesta espera en sus provincias.",
  proposedBy: (name: string, day: string) => `Lo propuso ${name} el ${day}`,
  approve: "Aceptar el grupo",
  reject: "No aceptar",
  reason: "Motivo",
  reasonNone: "Elija un motivo",
  decided: { approved: "Grupo aceptado.", rejected: "Propuesta no aceptada." },
  sentence: {
    approved: (day: string, group: string, provinces: string) =>
      `El ${day} se abrió el grupo de vigilancia ${group}, de ${provinces}.`,
    renamed: (day: string, group: string) =>
      `El ${day} cambió su nombre o lo que dice de sí el grupo de vigilancia ${group}.`,
    moved: (day: string, group: string, provinces: string) =>
      `El ${day} el grupo de vigilancia ${group} pasó a vigilar ${provinces}.`,
    suspended: (day: string, group: string) =>
      `El ${day} se suspendió el grupo de vigilancia ${group}: nadie cuenta en su nombre.`,
    resumed: (day: string, group: string) =>
      `El ${day} volvió a la actividad el grupo de vigilancia ${group}.`,
    closed: (day: string, group: string) =>
      `El ${day} se cerró el grupo de vigilancia ${group}.`,
    members: (day: string, group: string, members: number, named: number) =>
      `El ${day} el grupo de vigilancia ${group} pasó a tener ${members} ${members === 1 ? "integrante" : "integrantes"}, ${named} con su nombre a la vista.`,
  },
};
