/** Words of `npm run account`, for the person who runs it. */
export const accountCommand = {
  usage:
    "Uso: npm run account -- create|list|grant|revoke|suspend. Ejemplo: npm run account -- create --email SU@CORREO --name «SU NOMBRE» --role citizen|moderator|government|admin [--provinces espinar,tarata] [--password-stdin]",
  unknownOption: (what: string) => `No se entiende «${what}».`,
  missing: (option: string) => `Falta --${option}.`,
  invalid: (option: string, why: string) => `--${option}: ${why}`,
  created: (name: string, email: string) => `Cuenta creada: ${name} <${email}>`,
  password: (password: string) =>
    `Contraseña, que no se volverá a mostrar: ${password}`,
  granted: (email: string, what: string) => `${email} ahora tiene: ${what}`,
  revoked: (email: string, what: string) => `${email} ya no tiene: ${what}`,
  suspended: (email: string) =>
    `${email} ya no puede entrar. Lo que publicó sigue a la vista.`,
  none: "Todavía no hay ninguna cuenta.",
  nobody: (email: string) =>
    `No hay ninguna cuenta con el correo ${email}. Vea todas con: npm run account -- list`,
  refused: {
    email_taken: "Ya hay una cuenta con ese correo.",
    name_taken:
      "Otra cuenta ya firma con ese nombre o con uno que se confunde con él. Elija otro.",
    name_unreadable: "El nombre necesita al menos una letra.",
    unknown_province:
      "No existe esa provincia. Escriba su nombre como en la dirección de su página, por ejemplo espinar, y arranque el sitio una vez antes.",
    scope_unfit:
      "Ese papel no va con esas provincias: government necesita provincias; citizen y admin no llevan ninguna.",
    too_many_appointed:
      "Esa persona ya encargó moderación o administración a diez personas en siete días.",
    already_held: "Esa cuenta ya tenía ese papel ahí.",
    not_held: "Esa cuenta no tiene ese papel ahí.",
    already_suspended: "Esa cuenta ya estaba suspendida.",
    last_admin:
      "Es la última cuenta que administra el sitio. Nombre a otra antes.",
    not_found: "Esa cuenta no existe.",
    not_allowed: "No se permite.",
  },
};
