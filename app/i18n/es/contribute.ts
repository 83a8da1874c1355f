import type { FileProblem } from "#app/domain/evidence/evidence-file";

/** Words of the room where a citizen says what became of a promise. */
export const contribute = {
  title: "Contar qué pasó",
  titleEdit: "Corregir lo que contó",
  promise: "La promesa",
  lead: "Cuente una cosa a la vez: qué pasó, desde cuándo y cómo lo sabe. Otra persona lo revisará antes de que sea público.",
  changesAsked: "Le pidieron cambios",
  errorTitle: "Todavía no se envió",
  tooFast: (seconds: number) =>
    `Mandó demasiado en poco tiempo. Lo que escribió sigue aquí: espere ${Math.ceil(seconds / 60)} min y envíelo otra vez.`,
  sessionEnded:
    "Su sesión terminó. Lo que escribió sigue aquí: entre en otra pestaña, vuelva a esta y envíelo otra vez.",
  formEarlier:
    "El formulario cambió desde que se guardó en su teléfono. Se envió con el nuevo: revise cómo quedó.",
  formUnknown:
    "Este formulario es de una versión que el sitio no conoce. Su texto sigue guardado: abra el formulario otra vez y envíelo.",
  signInElsewhere: "Entrar en otra pestaña",
  status: "¿Cómo está la promesa?",
  statusChoose: "Elija un estado",
  statusHint: "Los marcados «dos personas» son veredictos.",
  twoPeople: "dos personas",
  effectiveDate: "¿Desde qué fecha es así?",
  effectiveDateHint: (from: string, to: string) =>
    `Día/mes/año, entre ${from} y ${to}. Por ejemplo: 15/08/2020.`,
  summary: "¿Qué pasó?",
  summaryHint: (min: string, max: string) =>
    `Con sus palabras, de ${min} a ${max} letras. No ponga nombres, teléfonos ni DNI de particulares.`,
  officeData:
    "Lo que parece un dato personal es de una oficina pública, o no es de nadie",
  officeDataHint: "Los datos de un particular no se publican aquí.",
  measuredValue: (indicator: string) =>
    `Valor medido (si lo conoce): ${indicator}`,
  measuredHint: (unit: string) =>
    `Solo el número, por ejemplo 1,234.5. Unidad: ${unit}.`,
  reason: "Si no se cumplió, ¿por qué?",
  reasonHint: "Solo para «incumplida», «cumplida en parte» o «no verificable».",
  reasonNone: "No indicar motivo",
  group: "¿En nombre de quién?",
  groupNone: "A título personal",
  groupless: "Lo cuenta a título personal: usted no es de ningún grupo.",
  evidenceTitle: "¿Cómo lo sabe?",
  evidenceHint:
    "Al menos una prueba: una dirección de internet, una foto o documento, o el número de un documento oficial. Para un veredicto, dos de distinto origen y una de ellas pública. Un testimonio puede ir solo.",
  evidenceItem: (number: number) => `Prueba ${number}`,
  evidenceOptional: (number: number) => `Prueba ${number} (si tiene otra)`,
  evidenceKind: "Tipo de fuente",
  evidenceName: "Título",
  evidenceNameHint: "Por ejemplo: Ordenanza municipal 012-2020.",
  evidenceUrl: "Dirección (https://…)",
  evidenceMore: "Fecha, lugar y quién puede verla",
  evidenceDate: "Fecha que muestra (si la sabe)",
  evidencePlace: "Lugar (si quiere decirlo)",
  evidencePlaceHint: "Basta con el distrito. No ponga direcciones de personas.",
  evidenceVisibility: "Quién puede verla",
  evidenceFile: "Foto o documento",
  evidenceFileHint:
    "JPEG, PNG o WebP hasta 12 MB; PDF hasta 15 MB. De las fotos borramos los datos ocultos: lugar, cámara, nombre.",
  evidenceReceived: (name: string) => `Ya recibido: ${name}`,
  evidenceReceivedHelp:
    "No hace falta adjuntarlo otra vez. Si elige otro archivo, reemplaza a este.",
  evidenceDrop: "Quitar este archivo",
  evidenceRecord: "Si es un documento oficial: su número",
  recordType: "De qué registro o documento",
  recordTypeNone: "Ninguno",
  recordNumber: "Número o código",
  recordHint:
    "CUI: 7 cifras. INFObras: solo cifras. Ordenanza: 012-2020-MPE. Respuesta a un pedido de información: el número de la carta, y su fecha arriba.",
  departmentFigure:
    "Cuidado: una cifra del departamento no es la de la provincia.",
  files: "Varias fotos o documentos de una vez",
  filesHint:
    "Cada archivo será una prueba con su nombre como título. Ocho en total.",
  namelessFile: "Archivo sin nombre",
  fileProblem: {
    wrong_type: (name: string) =>
      `«${name}» no es una foto JPEG, PNG o WebP ni un PDF. Miramos el contenido, no el nombre.`,
    too_large: (name: string) =>
      `«${name}» pesa demasiado: una foto puede pesar hasta 12 MB y un PDF hasta 15 MB.`,
    too_many_pixels: (name: string) =>
      `«${name}» tiene demasiados píxeles: hasta 40 millones. Redúzcala e inténtelo otra vez.`,
    unreadable: (name: string) =>
      `«${name}» no se pudo leer: está vacío, incompleto o dañado.`,
    encrypted: (name: string) =>
      `«${name}» está protegido con contraseña. Envíe una copia sin ella.`,
    too_many: (name: string) =>
      `«${name}» es uno de más: caben ocho pruebas en un aporte.`,
    quota: (name: string) =>
      `«${name}» no entra: en 30 días puede enviar hasta 200 MB.`,
    busy: (name: string) =>
      `«${name}» tendrá que esperar: hay muchos archivos en proceso. Inténtelo en un minuto.`,
    harmful: (name: string) =>
      `«${name}» no entra: el antivirus de este sitio encontró algo dañino dentro. Revise el aparato del que salió y envíe otra prueba.`,
    unchecked: (name: string) =>
      `«${name}» no se pudo revisar contra virus, y no lo guardamos. No es culpa suya: inténtelo en unos minutos.`,
    no_room: (name: string) =>
      `«${name}» no se guardó: por ahora el sitio no tiene dónde escribir. Lo que usted escribió sigue aquí; inténtelo más tarde.`,
  } satisfies Record<FileProblem, (name: string) => string> as Record<
    FileProblem,
    (name: string) => string
  >,
  moreEvidence: "Agregar otra prueba",
  submit: "Enviar a revisión",
  saveDraft: "Guardar borrador",
  withdraw: "Retirar",
  cancel: "Volver a la promesa",
  whatNext:
    "Al enviar, un moderador de la provincia lo revisa. Verá la respuesta, con su motivo, en «Mis aportes».",
  ownTitle: "Mis aportes",
  ownNone: "Todavía no ha contado nada.",
  ownNoneHelp: "Busque una promesa que conozca y cuente qué pasó con ella.",
  ownOfOffice:
    "Con esta cuenta no se cuenta qué pasó con una promesa. Si algo publicado está mal o pide respuesta, abra la promesa y siga «Corregir o responder».",
  ownFind: "Buscar una promesa",
  ownWait:
    "Lo que decidan sobre cada cosa que envió, con su motivo, aparece aquí.",
  sentOn: (day: string) => `Enviado el ${day}`,
  savedOn: (day: string) => `Guardado el ${day}`,
  continueDraft: "Seguir escribiendo",
  answer: "Corregir y volver a enviar",
  decisionsTitle: "Decisiones",
  noDecisions: "Nadie ha decidido todavía.",
  seePublic: "Verlo en la página de la promesa",
  notWithdrawn:
    "No se pudo retirar: quizá cambió en otra pestaña o ya se decidió. Ábralo de nuevo en «Mis aportes».",
  seeSaved: "Ver en otra pestaña lo que está guardado",
  problem: {
    target_not_found: "Esa promesa no existe.",
    plan_takes_no_verdicts:
      "Este plan no fue el del gobierno elegido: no recibe veredictos ni entra en los totales.",
    submission_reused:
      "Ese envío ya se había usado con otro contenido. Revise el texto y vuelva a enviarlo.",
    version_changed:
      "Este aporte cambió mientras usted escribía (quizá en otro teléfono). Abajo está lo que escribió ahora; compárelo y vuelva a enviarlo.",
    not_editable:
      "Este aporte ya se envió o se decidió, quizá en otra pestaña, y queda como está. Abajo sigue lo que escribió ahora: si lo envía, será otro aporte.",
    not_author: "Este aporte es de otra persona.",
    wrong_target: "Este aporte es de otra promesa.",
    group_not_member: "Usted no es miembro de ese grupo.",
    not_allowed: "Su cuenta no puede enviar aportes.",
    own_government:
      "Su cuenta responde por la municipalidad de esta provincia: aquí no envía aportes. Lo que diga de un avance publicado va como réplica.",
    update_not_found: "Ese aporte no existe.",
  } as Record<string, string>,
};
