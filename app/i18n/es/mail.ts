import { repeat } from "./repeat";
import { second } from "./second";

/** Texts of mails: plain, short, and no promise or province in a subject. */
export const mail = {
  from: "Lo Prometido",
  subject: {
    update_decided: "Hay una decisión sobre su aporte",
    update_repeated: "Otras personas deciden otra vez sobre su aporte",
    appeal_decided: "Ya se decidió su apelación",
    statement_decided: "Hay una decisión sobre lo que usted envió",
    reply_asked: "Le piden una respuesta",
    second_awaited: "Algo espera a una segunda persona",
    welcome: "Ya tiene una cuenta",
    confirm_address: "Confirme su correo",
    address_known: "Usted ya tiene una cuenta",
    reset_password: "Elija una contraseña nueva",
    password_changed: "Su contraseña cambió",
    address_changed: "El correo de su cuenta cambió",
    factor_changed: "Cambió la forma de entrar a su cuenta",
    account_closed: "Su cuenta se borró",
    group_decided: "Hay una decisión sobre el grupo que propuso",
    group_invitation: "Una invitación para usted",
  },
  greeting: (name: string) => `Hola, ${name}:`,
  greetingNobody: "Hola:",
  outcome: {
    approved: "Su aporte fue aprobado y ya está a la vista de todos.",
    rejected: "Su aporte no fue aprobado. Los motivos están en su página.",
    changes_requested:
      "Quien revisó su aporte le pide cambios. Puede corregirlo y enviarlo otra vez.",
    privacy_asked:
      "Quien revisó su aporte le pide quitar datos personales. En su página puede tapar partes de las fotos (caras, placas, casas) antes de enviarlo otra vez.",
    retracted:
      "Un aporte suyo que ya era público fue retirado. El motivo está en su página.",
  },
  repeated: repeat.mail,
  appeal: {
    upheld: "Le dieron la razón: su aporte ya está a la vista de todos.",
    dismissed:
      "Otras personas volvieron a ver su aporte y el rechazo queda en pie. El motivo está en su página.",
  },
  statement: {
    correction_note:
      "Su pedido de corrección se aceptó y se muestra junto al avance, con una respuesta.",
    correction_retraction:
      "Su pedido de corrección se aceptó y se abrió el retiro del avance.",
    correction_declined:
      "Su pedido de corrección no se aceptó. El motivo está en su página.",
    reply_published:
      "Su respuesta se publicó. Está junto al avance, a la vista de todos.",
    reply_declined:
      "Su respuesta no se publicó, por su forma. El motivo está en su página y puede enviar otra.",
  },
  asked:
    "Se publicó un avance sobre una promesa de la municipalidad y se pide su respuesta. La página cuenta los días que pasan sin ella.",
  second: second.mail,
  secondOpen: "Ábralo aquí, después de entrar:",
  seeAsked: "Léalo y responda aquí:",
  seeUpdate: "Véalo aquí:",
  welcome:
    "Quien administra el sitio abrió una cuenta para usted con este correo. Para elegir su contraseña, abra esta página, pida una contraseña nueva y siga las indicaciones:",
  confirm:
    "Confirme que este correo es suyo. Así podrá recuperar su cuenta si olvida la contraseña, y le avisaremos qué pasó con sus aportes. El enlace vale 7 días y una sola vez:",
  confirmNot:
    "Si usted no escribió este correo en el sitio, no haga nada: nadie recibirá nada en su nombre.",
  known:
    "Alguien quiso usar este correo en el sitio, y usted ya tiene una cuenta con él. Si fue usted, entre con la cuenta que ya tiene:",
  knownForgot: "Si olvidó la contraseña, pida otra aquí:",
  knownNot: "Si no fue usted, no haga nada: su cuenta sigue igual.",
  reset:
    "Con este enlace elige una contraseña nueva. Vale 30 minutos y una sola vez:",
  resetNot:
    "Si usted no lo pidió, no haga nada: su contraseña sigue siendo la misma.",
  passwordChanged:
    "La contraseña de su cuenta cambió y se cerraron las sesiones abiertas.",
  addressChanged:
    "Su cuenta tiene ahora otro correo. Este ya no recibirá avisos.",
  factor: {
    totp_on: "Su cuenta pide ahora un código además de la contraseña.",
    totp_off: "Su cuenta ya no pide un código además de la contraseña.",
    passkey_on: "Se agregó una llave de acceso a su cuenta.",
    passkey_off: "Se quitó una llave de acceso de su cuenta.",
  },
  closed:
    "Su cuenta se borró, como usted pidió. Lo que se publicó sigue en el registro, sin su correo ni sus datos.",
  groupOutcome: {
    approved:
      "El grupo de vigilancia que usted propuso fue aceptado. Usted lo coordina y ya puede invitar a otras personas.",
    rejected:
      "El grupo de vigilancia que usted propuso no fue aceptado. El motivo está en su página de grupos.",
  },
  seeGroups: "Véalo aquí:",
  invited: (group: string) =>
    `Le invitan a «${group}», un grupo que vigila lo que prometieron los gobiernos provinciales. Para ver la invitación y aceptarla o no, abra este enlace. Vale 7 días y una sola vez:`,
  invitedNot:
    "Si no conoce a ese grupo, no haga nada: sin su respuesta no pasa nada.",
  notYou: "Si no fue usted, pida ahora mismo una contraseña nueva:",
  sign: "Lo Prometido",
  noReply: "Este mensaje es automático. Nadie lee las respuestas.",
};
