import type { DecisionAction } from "#app/domain/decision/decision";

/** Words of the moderators' room. */
export const moderation = {
  title: "Por revisar",
  lead: "Lo más antiguo primero.",
  none: "No hay nada por revisar en sus provincias.",
  noneFiltered: "Nada coincide con ese filtro.",
  province: "Provincia",
  allProvinces: "Todas mis provincias",
  status: "Estado que se afirma",
  allStatuses: "Todos los estados",
  kind: "Clase",
  allKinds: "Avances y veredictos",
  kinds: { verdict: "Solo veredictos", ordinary: "Sin veredictos" },
  onlyTaken: "Solo los que tomé",
  count: (count: string, n: number) =>
    n === 1 ? "1 aporte por revisar." : `${count} aportes por revisar.`,
  nothingWaits: "En todo el país no hay nada por revisar.",
  standing: (count: string, n: number) =>
    n === 1
      ? "En todo el país espera 1 aporte."
      : `En todo el país esperan ${count} aportes.`,
  oldest: (days: number) =>
    days === 0
      ? "El más antiguo llegó hoy."
      : days === 1
        ? "El más antiguo espera hace 1 día."
        : `El más antiguo espera hace ${days} días.`,
  median: (hours: number) =>
    hours < 48
      ? hours === 1
        ? "La mitad espera hace 1 hora o menos."
        : `La mitad espera hace ${hours} horas o menos.`
      : `La mitad espera hace ${Math.floor(hours / 24)} días o menos.`,
  take: "Tomar por 30 minutos",
  takeOf: (code: string) => `Tomar por 30 minutos el aporte sobre ${code}`,
  handBack: "Devolver",
  handBackOf: (code: string) => `Devolver el aporte sobre ${code}`,
  yours: (minutes: number) =>
    minutes === 1
      ? "Lo tiene usted 1 minuto más."
      : `Lo tiene usted ${minutes} minutos más.`,
  readBy: (name: string, minutes: number) =>
    `Lo está leyendo ${name}, ${minutes === 1 ? "1 minuto" : `${minutes} minutos`} más. Puede decidir igual.`,
  held: (name: string) =>
    `${name} lo tomó antes. Puede leerlo y decidir igual: tomarlo solo avisa a los demás.`,
  filter: "Filtrar",
  own: (count: number) =>
    count === 1
      ? "Hay 1 aporte suyo o de su grupo: lo revisará otra persona."
      : `Hay ${count} aportes suyos o de su grupo: los revisará otra persona.`,
  waiting: (days: number) =>
    days === 0
      ? "llegó hoy"
      : days === 1
        ? "espera hace 1 día"
        : `espera hace ${days} días`,
  verdict: "Veredicto",
  ordinary: "Avance",
  secondOpinion: "falta una segunda opinión",
  thirdOpinion: "falta una tercera opinión que decida",
  review: "Revisar",
  reviewTitle: (code: string) => `Revisar un aporte sobre ${code}`,
  claim: "Lo que se afirma",
  planWords: "Lo que dice el plan",
  evidence: "Las pruebas",
  earlier: "Avances anteriores de esta promesa",
  earlierNone: "Es lo primero que se cuenta de esta promesa.",
  earlierDecisions: "Decisiones sobre versiones anteriores",
  since: "Desde",
  toldBy: "Lo cuenta",
  arrived: "Enviado",
  decide: "Su decisión",
  decideQuestion: "¿Qué decide?",
  needsTwo:
    "Es un veredicto: hacen falta dos decisiones iguales de dos personas.",
  needsTwoReplace:
    "Reemplaza un veredicto publicado: hacen falta dos decisiones iguales de dos personas.",
  step: (step: number): string =>
    step === 1
      ? "Usted sería la primera."
      : step === 2
        ? "Usted sería la segunda. No verá la primera opinión hasta decidir."
        : "Las dos primeras no coinciden: usted decide.",
  fewModerators:
    "En todo el país hay menos moderadores de los que hacen falta para esto. Pida a la administración que nombre a otra persona.",
  askedBeyond: {
    region:
      "En la provincia quedan muy pocas personas que puedan decidir: se pregunta a quienes moderan en el departamento.",
    country:
      "En el departamento quedan muy pocas personas que puedan decidir: se pregunta a quienes moderan en todo el país.",
  },
  confirmTitle: "Confirmar o retirar este avance",
  confirmHelp:
    "Alguien que ayudó a publicarlo declaró después un conflicto de interés, o quizá no se cumplió otra regla sobre quién decide. El avance sigue a la vista, marcado en revisión, hasta que otras personas lo confirmen o lo retiren. Revise las pruebas como si fuera la primera vez.",
  confirm: "Confirmar lo publicado",
  confirmHint: "La prueba muestra lo que se afirma.",
  confirmation: "En revisión otra vez",
  action: {
    approve: "Publicar",
    request_changes: "Pedir cambios",
    reject: "Rechazar",
    retract: "Retirar del público",
  } satisfies Record<DecisionAction, string> as Record<DecisionAction, string>,
  actionHint: {
    approve: "La prueba muestra lo que se afirma.",
    request_changes:
      "Puede ser cierto, pero falta algo. Quien lo contó podrá corregirlo.",
    reject: "No debe publicarse. Se le dirá por qué.",
    retract: "Ya no debe sostenerse. Queda tachado, con su motivo a la vista.",
  } satisfies Record<DecisionAction, string> as Record<DecisionAction, string>,
  keep: "Mantener publicado",
  keepHint: "Lo publicado se sostiene: no hay motivo para retirarlo.",
  done: {
    approve: "propuso publicar",
    request_changes: "pidió cambios",
    reject: "rechazó",
    retract: "propuso retirar",
  } satisfies Record<DecisionAction, string> as Record<DecisionAction, string>,
  reason: "Motivo",
  reasonNone: "Elija un motivo",
  reasonHint: "Hace falta para pedir cambios, rechazar o retirar.",
  note: "Explicación para quien lo contó",
  noteHint:
    "De 20 a 2,000 letras. Hace falta para pedir cambios, rechazar o retirar.",
  noteDiffers: (label: string) =>
    `Los números sugieren «${label}». Si publica otro estado, explique por qué.`,
  grade: (title: string) => `¿Qué tan directa es «${title}»?`,
  gradeNone: "Sin calificar",
  send: "Decidir",
  errorTitle: "Su decisión no se guardó",
  outcome: {
    published: "Publicado. Ya se ve en la página de la promesa.",
    rejected: "Rechazado. Quien lo contó verá el motivo.",
    changes_requested: "Se pidieron cambios. Quien lo contó verá el motivo.",
    waiting_second: "Anotado. Falta la decisión de otra persona.",
    waiting_third:
      "Anotado. Las dos primeras no coinciden: decidirá una tercera persona.",
    handed_back: "Devuelto: otra persona puede tomarlo.",
    kept: "Se mantiene publicado.",
    confirmed: "Confirmado. Ya no figura en revisión.",
    retracted: "Retirado del público. Queda tachado, con su motivo.",
  } as Record<string, string>,
  bar: {
    own_update: "Es suyo: nadie decide sobre lo que contó.",
    same_person:
      "Otra cuenta de usted ya tiene parte en esto: es la misma persona, y decide otra.",
    own_group: "Es de su grupo: nadie decide sobre lo que contó su grupo.",
    in_ring:
      "Está en una cadena de personas que se publican entre sí con quien lo contó: lo decide alguien de fuera.",
    conflict_declared:
      "Declaró un interés en esta provincia: deciden otras personas.",
    interests_undeclared:
      "Antes de decidir, declare sus intereses en su cuenta.",
    outside_provinces: "No es de las provincias que le tocan.",
    already_decided: "Usted ya decidió sobre esta versión.",
    decided_before:
      "Usted ya decidió sobre este aporte: ahora lo ven otras personas.",
    not_moderator: "Solo los moderadores deciden.",
  } as Record<string, string>,
  problem: {
    update_not_found: "Ese aporte no existe.",
    not_allowed: "Su cuenta no puede decidir.",
    own_update: "Es suyo: nadie decide sobre lo que contó.",
    same_person:
      "Otra cuenta de usted ya tiene parte en esto: es la misma persona, y decide otra.",
    own_group: "Es de su grupo: nadie decide sobre lo que contó su grupo.",
    in_ring:
      "Está en una cadena de personas que se publican entre sí con quien lo contó: lo decide alguien de fuera.",
    conflict_declared:
      "Declaró un interés en esta provincia: deciden otras personas.",
    interests_undeclared:
      "Antes de decidir, declare sus intereses en su cuenta.",
    outside_provinces: "No es de las provincias que le tocan.",
    already_decided: "Ya se decidió.",
    decided_before:
      "Usted ya decidió sobre este aporte: ahora lo ven otras personas.",
    content_changed:
      "El aporte cambió después de que usted lo abrió. Abajo está la versión nueva: léala antes de decidir. Su explicación sigue en el formulario.",
    action_not_offered: "Esa decisión no corresponde ahora.",
    plan_takes_no_verdicts:
      "Este plan no fue el del gobierno elegido: no recibe veredictos.",
    unknown_evidence:
      "La calificación nombra una prueba que este aporte no tiene.",
    photos_unchecked:
      "Marque todo lo que buscó en las fotos y los documentos. Sin eso no se publica.",
    not_open: "Este aporte ya no espera decisión.",
    too_many_by_night:
      "No se guardó: usted aprobó muchos aportes en la última hora, de madrugada. Lo que toma dos personas lo aprueba ahora alguien más, o usted más tarde.",
    evidence_missing: "No se puede publicar sin pruebas.",
    reason_required:
      "Explique por qué: su decisión cambia un veredicto o no coincide con lo que dicen los números.",
  } as Record<string, string>,
  decidedBy: (name: string, action: string, day: string) =>
    `${name} ${action} el ${day}`,
  faster: (name: string, day: string) =>
    `${name} se adelantó: decidió el ${day}. Su decisión no se guardó.`,
  retractTitle: "Retirar este avance",
  retractHelp:
    "Un avance publicado no se edita. Si se comprueba que no es cierto, se retira: queda tachado y con su motivo.",
  backToQueue: "Volver a la lista",
};
