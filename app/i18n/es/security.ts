/** Words of the pages where people look after their account. */
export const security = {
  title: "Seguridad de su cuenta",
  link: "Seguridad",
  saved: {
    password: "Su contraseña cambió. Las demás sesiones se cerraron.",
    session: "La sesión se cerró.",
    sessions: "Las demás sesiones se cerraron.",
    email: "Le enviamos un enlace. El correo cambia cuando usted lo abra.",
    confirmed: "Su correo está confirmado.",
    totp_off: "Su cuenta ya no pide un código.",
  },
  emailTitle: "Correo",
  emailIs: (email: string) => `Su correo es ${email}.`,
  emailUnconfirmed: (email: string) =>
    `Falta confirmar ${email}. Abra el enlace que le enviamos: así podrá recuperar su cuenta y le avisaremos qué pasó con sus aportes. Mientras tanto puede usar su cuenta.`,
  emailPending: (email: string) =>
    `Pidió cambiarlo por ${email}. Falta abrir el enlace que enviamos ahí.`,
  emailChange: "Cambiar el correo o pedir otro enlace",
  emailNew: "Correo",
  emailNewHint:
    "Enviaremos un enlace a ese correo. Si ya tiene uno confirmado, seguirá valiendo hasta que abra el enlace, y le avisaremos ahí.",
  emailSend: "Enviar el enlace",
  passwordTitle: "Contraseña",
  passwordChange: "Cambiar la contraseña",
  passwordNew: "Contraseña nueva",
  passwordHintShort:
    "12 caracteres o más, porque su cuenta pide además un código.",
  passwordSave: "Guardar la contraseña",
  factorTitle: "Código además de la contraseña",
  factorOff:
    "Su cuenta se abre solo con la contraseña. Con un código del teléfono, quien la adivine no podrá entrar.",
  factorOn: "Al entrar se pide un código de su aplicación.",
  factorRequired:
    "Quien modera o administra necesita un código además de la contraseña. Póngalo ahora: toma dos minutos.",
  factorSetUp: "Poner el código",
  factorManage: "Ver los códigos de respaldo o quitar el código",
  enrolTitle: "Poner un código además de la contraseña",
  enrolSteps: [
    "Instale en su teléfono una aplicación de códigos (por ejemplo Aegis, FreeOTP o Google Authenticator).",
    "En la aplicación, lea este dibujo o escriba la clave.",
    "Escriba aquí los 6 dígitos que la aplicación muestra.",
  ],
  enrolQr: "Código para leer con la aplicación",
  enrolSecret: "Clave para escribir a mano",
  code: "Código de 6 dígitos",
  codeHint: "El que muestra ahora la aplicación.",
  enrolFinish: "Activar el código",
  codesHeading: "Códigos de respaldo",
  codesTitle: "Guarde sus códigos de respaldo",
  codesLead:
    "Si pierde el teléfono, cada uno de estos códigos sirve una vez en lugar de los 6 dígitos. Anótelos en papel: no se mostrarán de nuevo.",
  codesDone: "Ya los guardé",
  codesLeft: (count: number) =>
    count === 1
      ? "Le queda 1 código de respaldo."
      : `Le quedan ${count} códigos de respaldo.`,
  codesFew: "Haga códigos nuevos antes de quedarse sin ninguno.",
  codesRenew: "Hacer códigos nuevos",
  codesRenewHint: "Los anteriores dejan de servir.",
  factorRemove: "Quitar el código",
  factorKeep:
    "Quien modera o administra aquí no puede quedarse sin el código; puede ponerlo en otro teléfono después de quitarlo.",
  checkTitle: "Compruebe que es usted",
  checkLeadCode:
    "Escriba el código de 6 dígitos de su aplicación. Si no tiene el teléfono, escriba un código de respaldo.",
  checkLeadPassword: "Para seguir, escriba otra vez su contraseña.",
  checkCode: "Código de 6 dígitos o de respaldo",
  checkField: "Su contraseña, o un código si lo usa",
  checkFieldHint:
    "Pasaron más de 30 minutos desde la última comprobación. Lo que escribió sigue aquí.",
  checkNeeded: "Compruebe que es usted: escriba su contraseña o un código.",
  checkWrong: "No coincide. Revíselo e inténtelo otra vez.",
  checkGo: "Seguir",
  leave: "Salir",
  waitCode: (seconds: number) =>
    `Hubo varios intentos seguidos. Espere ${
      seconds < 90
        ? `${seconds} segundos`
        : `${Math.ceil(seconds / 60)} minutos`
    } e inténtelo otra vez.`,
  sessionsTitle: "Dónde tiene la cuenta abierta",
  sessionThis: "este equipo",
  sessionUnknown: "Equipo desconocido",
  sessionFacts: (since: string, seen: string) =>
    `abierta el ${since}; usada el ${seen}`,
  sessionFrom: (network: string) => `desde la red ${network}`,
  sessionEnd: "Cerrar",
  sessionEndNamed: (device: string) => `Cerrar la sesión de ${device}`,
  sessionsEnd: "Cerrar todas las demás",
  dataTitle: "Sus datos",
  dataExport: "Descargar todo lo que el sitio sabe de usted (JSON)",
  closeTitle: "Borrar la cuenta",
  closeLink: "Borrar mi cuenta",
  closeLead:
    "Se borran ahora mismo su correo, su contraseña, sus sesiones y sus borradores. Lo que se publicó queda en el registro, porque otros se apoyan en ello.",
  closeName: "¿Con qué nombre queda lo que publicó?",
  closeNameNeutral: "Con un nombre que no dice nada de usted",
  closeNameKeep: (name: string) => `Con el de ahora: ${name}`,
  closeConfirm: "Borrar mi cuenta para siempre",
  closeLastAdmin:
    "Usted es la última persona que administra el sitio. Nombre antes a otra.",
  closedTitle: "Su cuenta se borró",
  closedLead:
    "Ya no guardamos su correo ni su contraseña. Gracias por lo que contó.",
  forgotTitle: "Olvidé mi contraseña",
  forgotLead:
    "Escriba el correo de su cuenta. Si está confirmado, le enviaremos un enlace para elegir otra contraseña.",
  forgotSend: "Enviar el enlace",
  forgotSentTitle: "Revise su correo",
  forgotSent:
    "Si ese correo tiene una cuenta confirmada, el enlace llega en unos minutos y vale media hora. Mire también en correo no deseado.",
  resetTitle: "Elija una contraseña nueva",
  resetDone: "Su contraseña cambió. Ya puede entrar con ella.",
  tokenOver:
    "Este enlace ya no vale: se usó, pasó su tiempo o se pidió otro. Pida uno nuevo.",
  confirmTitle: "Confirme su correo",
  confirmLead: "Con esto nos dice que el correo es suyo.",
  confirmGo: "Confirmar mi correo",
  confirmedTitle: "Su correo está confirmado",
  confirmedLead: "Ya puede recuperar su cuenta con él, y le avisaremos ahí.",
  unconfirmedNote:
    "Falta confirmar su correo: abra el enlace que le enviamos. Mientras tanto puede enviar aportes.",
};
