/** Words of the pages where people make passkeys and use them. */
export const passkey = {
  title: "Llaves de acceso",
  what: "Con una llave de acceso se entra con la huella, el rostro o el PIN del teléfono, sin escribir la contraseña. La contraseña sigue sirviendo.",
  none: "No tiene ninguna llave.",
  count: (count: number) =>
    count === 1 ? "Tiene 1 llave." : `Tiene ${count} llaves.`,
  manage: "Ver o agregar llaves de acceso",
  instead: "O use una llave de acceso en lugar del código",
  listTitle: "Sus llaves",
  made: (day: string) => `hecha el ${day}`,
  used: (moment: string) => `usada el ${moment}`,
  unused: "sin usar todavía",
  name: "Nombre de la llave",
  nameHint: "Para reconocerla después, por ejemplo «Mi teléfono».",
  rename: "Cambiar el nombre",
  renameNamed: (name: string) => `Cambiar el nombre de ${name}`,
  remove: "Quitar",
  removeNamed: (name: string) => `Quitar la llave ${name}`,
  addTitle: "Agregar una llave",
  add: "Crear la llave",
  tooMany: (most: number) =>
    `Ya tiene ${most} llaves. Quite una para agregar otra.`,
  saved: {
    added: "La llave quedó agregada.",
    renamed: "El nombre cambió.",
    removed: "La llave se quitó. Las demás sesiones se cerraron.",
  },
  removeHint:
    "Al quitar una llave se cierran las demás sesiones. La llave sigue en el teléfono, pero aquí ya no abre nada.",
  signInLink: "Entrar con una llave de acceso",
  signInTitle: "Entrar con una llave de acceso",
  signInLead:
    "Toque el botón y confirme con su huella, su rostro o el PIN del teléfono.",
  signIn: "Usar mi llave",
  signInPassword: "Entrar con correo y contraseña",
  check: "Usar mi llave",
  checkLead: "Use su llave de acceso, o escriba un código de respaldo.",
  checkOther: "Con su llave de acceso",
  backupCode: "Código de respaldo",
  factorRequired:
    "Quien modera o administra necesita algo más que la contraseña. Con una llave de acceso basta.",
  needsScript:
    "Para usar llaves de acceso hace falta un navegador reciente con JavaScript activado. Sin él, use su contraseña y sus códigos.",
  noPlace:
    "Este sitio todavía no tiene una dirección segura (https) con nombre propio, y sin ella los navegadores no hacen llaves de acceso.",
  cancelled: "No se usó ninguna llave. Puede intentarlo otra vez.",
  already: "Ese teléfono o esa llave ya está en su cuenta.",
  failed:
    "La llave no respondió. Inténtelo otra vez o use su contraseña y un código.",
  refused:
    "No aceptamos esa llave. Inténtelo otra vez, o use su contraseña y un código.",
  expired:
    "La página estuvo abierta mucho tiempo o se usó dos veces. Toque el botón otra vez.",
};
