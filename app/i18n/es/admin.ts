import type { PermissionAction } from "#app/domain/permissions";
import type { SettingKey } from "#app/domain/method/setting";
import type { SuspensionReason } from "#app/domain/account/suspension";

/** Words of the administrators' rooms. */
export const admin = {
  title: "Administración",
  lead: "Cada cambio que se hace aquí deja una entrada en el registro público, con su nombre.",
  /** What backups made before a removal still hold. */
  backups: {
    title: "Copias de seguridad",
    hold: (day: string) =>
      `Lo que se retiró del sitio hasta el ${day} sigue en las copias hechas antes.`,
    until: (day: string) =>
      `La primera copia que se haga después del ${day} las borra.`,
    noEnd:
      "No tienen fecha de término: para que la tengan, ponga BACKUP_KEEP_DAYS.",
    toEnd: "Para terminar ya, haga una copia nueva en la misma carpeta:",
    folder: "CARPETA/NUEVA",
    elsewhere:
      "Las que están en otra máquina o en una memoria, y las carpetas «restore-…», las borra quien las guarda.",
  },
  sections: "Partes de la administración",
  people: "Personas",
  peopleHelp: "Papeles, provincias, suspensiones.",
  settings: "Ajustes",
  settingsHelp: "Cuántas personas aprueban, cuándo se calcula.",
  plans: "Planes",
  plansHelp: "Qué plan es el del gobierno elegido.",
  permissions: "Permisos",
  permissionsHelp: "Quién puede hacer qué.",
  back: "Volver a administración",
  errorTitle: "No se hizo ningún cambio",
  saved: {
    accepted: "Quedaron aceptadas.",
    described: "El título quedó guardado.",
    submitted: "Enviado. Falta que otra persona lo publique.",
    returned: "Devuelto a quien lo prepara.",
    discarded: "El borrador quedó descartado.",
    group_renamed: "El nombre y el texto quedaron guardados.",
    group_moved: "Las provincias quedaron guardadas.",
    group_suspended: "El grupo quedó suspendido.",
    group_resumed: "El grupo puede contar otra vez.",
    group_closed: "El grupo quedó cerrado.",
    group_role: "Esa persona ya coordina.",
    granted: "El papel quedó encargado. La persona tiene que entrar de nuevo.",
    revoked: "El papel quedó retirado.",
    suspended: "La cuenta quedó suspendida. Lo que publicó sigue a la vista.",
    reactivated: "La cuenta quedó abierta otra vez.",
    method_proposed: "Propuesto. Falta que lo confirme otra persona.",
    method_confirmed: "Confirmado. Vale desde ahora, con un número de versión.",
    method_refused: "La propuesta quedó rechazada. Nada cambió.",
    method_withdrawn: "La propuesta quedó retirada. Nada cambió.",
    proposed: "Propuesto. Falta que lo confirme otra persona.",
    confirmed: "Confirmado. Ya se ve en la página del plan.",
    dropped: "La propuesta quedó descartada.",
  } as Record<string, string>,

  search: "Nombre o correo completo",
  role: "Papel",
  anyRole: "Todos los papeles",
  find: "Buscar",
  found: (count: string, n: number) =>
    n === 1 ? "1 persona" : `${count} personas`,
  nobody: "Nadie coincide.",
  nobodyHelp: "Busque una parte del nombre, o el correo completo.",
  state: "Cuenta",
  stateName: { active: "abierta", suspended: "suspendida" },
  since: "Desde",
  roles: "Papeles",
  noRoles: "Ningún papel.",
  scope: "Dónde",
  everywhere: "todo el país",
  revoke: "Retirar",
  revokeRole: (role: string, scope: string) =>
    `Retirar el papel de ${role} en ${scope}`,
  grantTitle: "Encargar un papel",
  grant: "Encargar",
  scopeHint:
    "Moderación: una provincia o todo el país. Gobierno: una provincia. Ciudadanía y administración: todo el país.",
  suspendTitle: "Suspender la cuenta",
  suspendHelp:
    "No podrá entrar. Lo que publicó y lo que decidió sigue a la vista.",
  reason: "Motivo",
  chooseReason: "Elija un motivo",
  suspend: "Suspender",
  reactivateTitle: "Reabrir la cuenta",
  reactivateHelp: "Podrá entrar de nuevo, con los papeles de antes.",
  reactivate: "Reabrir",
  backToPeople: "Volver a la lista",
  suspensionReason: {
    impersonation: "Se hace pasar por otra persona",
    abuse: "Insulta o acosa",
    invented_evidence: "Inventó pruebas",
    undeclared_conflict: "Calló un conflicto de interés",
    left: "Dejó de participar",
    other: "Otro motivo",
  } satisfies Record<SuspensionReason, string> as Record<
    SuspensionReason,
    string
  >,
  problem: {
    not_allowed: "Su cuenta no puede hacer eso.",
    not_found: "Esa cuenta no existe.",
    unknown_province: "Esa provincia no existe.",
    scope_unfit:
      "Ese papel no va con ese lugar: gobierno necesita una provincia; ciudadanía y administración valen en todo el país.",
    too_many_appointed:
      "Usted ya encargó moderación o administración a diez personas en siete días. A esta la encarga otra persona que administre, o usted más adelante.",
    already_held: "Ya tenía ese papel ahí.",
    not_held: "No tiene ese papel ahí: quizá alguien ya se lo retiró.",
    already_suspended: "Ya estaba suspendida.",
    not_suspended: "No estaba suspendida.",
    last_admin:
      "Es la última cuenta que administra el sitio. Encargue antes la administración a otra persona.",
    plan_not_found: "Ese plan no existe.",
    already_proposed:
      "Ya hay una propuesta para este plan. Confírmela o descártela.",
    same_mandate: "Ya figura así.",
    has_verdicts:
      "Este plan tiene veredictos publicados: no puede pasar a figurar como de una lista que no ganó.",
    other_governing:
      "Otro plan de la misma provincia y periodo ya figura como el del gobierno elegido.",
    no_proposal: "Esa propuesta ya no está: se confirmó o se descartó.",
    own_proposal: "La propuso usted: tiene que confirmarla otra persona.",
  } as Record<string, string>,

  settingsLead:
    "Que nadie decida sobre lo suyo y que un veredicto tome dos personas no son ajustes: son reglas.",
  setting: {
    ordinary_approvals: "Personas que aprueban un avance que no es veredicto",
    verdict_threshold:
      "Parte de las metas con veredicto desde la que se calcula el cumplimiento, en porcentaje",
  } satisfies Record<SettingKey, string> as Record<SettingKey, string>,
  settingHint: {
    ordinary_approvals:
      "1 o 2. Las revisiones que ya empezaron terminan como empezaron.",
    verdict_threshold:
      "De 25 a 100. Por debajo, el cumplimiento figura como desconocido.",
  } satisfies Record<SettingKey, string> as Record<SettingKey, string>,
  now: (value: string) => `Ahora: ${value}`,
  verdictApprovals: "Personas que deciden un veredicto",
  verdictApprovalsHelp: "Dos decisiones iguales; si no coinciden, una tercera.",

  plansLead:
    "Un plan presentado no dice quién ganó. Aquí una persona propone de quién es, con una fuente, y otra lo confirma.",
  noPlans: "No hay ningún plan que le toque.",
  waitsForSecond: "falta que lo confirme otra persona",
  backToPlans: "Volver a los planes",
  proposalTitle: "Propuesta",
  source: "Fuente",
  confirm: "Confirmar",
  drop: "Descartar la propuesta",
  proposeTitle: "Proponer de quién es",
  proposeHelp: "No cambia nada hasta que otra persona lo confirme.",
  whose: "¿De quién es este plan?",
  sourceTitle: "Cómo se llama la fuente",
  sourceTitleHint:
    "Por ejemplo: acta de proclamación del Jurado Electoral Especial.",
  sourceUrl: "Dirección de la fuente",
  propose: "Proponer",
  proposedBy: (name: string, day: string) => `La hizo ${name} el ${day}.`,

  permissionsLead:
    "Es la tabla que usa el programa. Ningún papel la salta. Además, nadie decide sobre lo suyo, sobre lo de su grupo ni fuera de sus provincias.",
  action: "Qué",
  anyone: "cualquiera",
  yes: "sí",
  no: "no",
  actionName: {
    "public.read": "Leer lo publicado",
    "account.create": "Crear una cuenta",
    "account.signIn": "Entrar",
    "account.signOut": "Salir",
    "account.readOwn": "Ver su propia cuenta",
    "account.changeOwn": "Cambiar su propia cuenta",
    "account.manage": "Encargar papeles y suspender cuentas",
    "update.submit": "Contar qué pasó con una promesa",
    "update.readOwn": "Ver sus propios aportes",
    "update.withdraw": "Retirar su propio aporte antes de que se decida",
    "appeal.file": "Apelar el rechazo de lo que contó",
    "statement.readOwn": "Ver lo que uno mismo envió y qué se decidió",
    "correction.file": "Pedir que se corrija un avance publicado",
    "reply.file": "Responder por la municipalidad a un avance",
    "statement.decide": "Decidir sobre correcciones y réplicas",
    "reply.request": "Pedir respuesta a una municipalidad",
    "content.remove": "Ocultar, tapar, reemplazar o eliminar",
    "queue.read": "Ver lo que espera revisión en sus provincias",
    "queue.take": "Tomar un aporte por 30 minutos",
    "update.review": "Leer un aporte por revisar",
    "update.decide": "Decidir sobre un aporte",
    "update.retract": "Retirar algo publicado",
    "interests.declare": "Declarar sus intereses",
    "group.propose": "Proponer un grupo de vigilancia",
    "group.join": "Responder a una invitación de un grupo",
    "group.manage": "Cuidar de su propio grupo",
    "group.decide": "Aceptar o no un grupo propuesto",
    "group.oversee": "Ver por dentro, renombrar, suspender y cerrar grupos",
    "plan.draft": "Traer el plan de una provincia y preparar su borrador",
    "plan.publish": "Publicar el borrador que envió otra persona",
    "mandate.settle": "Proponer o confirmar de quién es un plan",
    "setting.change": "Proponer, confirmar o rechazar un cambio del método",
    "words.remove": "Retirar, entre dos, textos que no son de un avance",
    "signal.read": "Ver las señales",
    "person.link": "Decir, entre dos, que dos cuentas son de una persona",
    "permission.read": "Ver esta tabla",
  } satisfies Record<PermissionAction, string> as Record<
    PermissionAction,
    string
  >,
};
