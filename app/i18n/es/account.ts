/** Words of the pages where people come and go. */
export const account = {
  createTitle: "Crear una cuenta",
  createLead:
    "Con una cuenta puede contar qué pasó con una promesa. Para leer no hace falta.",
  name: "Nombre público",
  nameHint:
    "Así firmará lo que cuente. Un seudónimo está bien: nadie verá su nombre real.",
  email: "Correo electrónico",
  emailHint:
    "Solo para entrar y para avisarle. No se publica ni se muestra a nadie. Le enviaremos un enlace para confirmarlo; puede empezar antes.",
  emailSignInHint: "El que usó al crear su cuenta.",
  password: "Contraseña",
  newPasswordHint:
    "15 caracteres o más. Una frase de varias palabras que solo usted diría es lo mejor.",
  namePseudonym: (name: string) =>
    `¿No se le ocurre uno? Por ejemplo: ${name}.`,
  forgot: "Olvidé mi contraseña",
  create: "Crear la cuenta",
  haveAccount: "¿Ya tiene una cuenta?",
  signInTitle: "Entrar",
  signIn: "Entrar",
  signInToGoOn: "Entre para seguir. Después volverá a donde estaba.",
  noAccount: "¿Todavía no tiene una cuenta?",
  signOutTitle: "Salir",
  signOutLead: (name: string) =>
    `Ha entrado como ${name}. Si otras personas usan este equipo, salga al terminar.`,
  signOutNobody: "No ha entrado con ninguna cuenta.",
  signOut: "Salir",
  role: {
    citizen: "ciudadanía",
    moderator: "moderación",
    government: "gobierno",
    admin: "administración",
  },
  demoTitle: "Cuentas de la demostración",
  demoLead: (password: string) =>
    `Todas tienen la misma contraseña: ${password}`,
  problem: {
    "name blank": "Escriba el nombre con el que quiere firmar.",
    "name too_short": "El nombre es muy corto. Use dos letras o más.",
    "name too_long": "El nombre es muy largo. Use 60 letras como máximo.",
    "name personal_data":
      "Parece llevar un teléfono o un DNI. Elija otro nombre: lo verá todo el mundo.",
    "password blank": "Escriba la contraseña.",
  },
  nameTaken:
    "Otra persona ya firma con ese nombre o con uno que se confunde con él. Elija otro.",
  nameUnreadable: "Use al menos una letra en el nombre.",
  wrong:
    "El correo y la contraseña no coinciden. Revise ambos e inténtelo otra vez.",
  suspended:
    "Esta cuenta está suspendida. Lo que publicó sigue a la vista. Si cree que es un error, escriba a quien administra el sitio.",
  wait: (seconds: number) =>
    `Hubo varios intentos seguidos. Espere ${
      seconds < 90
        ? `${seconds} segundos`
        : `${Math.ceil(seconds / 60)} minutos`
    } e inténtelo otra vez; la contraseña correcta seguirá sirviendo.`,
  waitToCreate: (seconds: number) =>
    `Desde esta conexión se crearon muchas cuentas seguidas. Espere ${Math.ceil(seconds / 60)} minutos e inténtelo otra vez.`,
};
