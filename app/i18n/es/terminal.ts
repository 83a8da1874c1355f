/** Words that a command prints for the person who runs it. */
export const terminal = {
  setting: (name: string, accepted: string) =>
    `El valor de ${name} no sirve. Formas aceptadas: ${accepted}`,
  databaseOpening: "Abriendo la base de datos…",
  databaseReady: (changes: number) =>
    changes === 0
      ? "Base de datos al día."
      : `Base de datos al día: ${changes} cambios de estructura aplicados.`,
  seeding: "Revisando los planes…",
  seededFile: (file: string, items: number) => `  ${file}: ${items} elementos`,
  seeded: "Planes al día.",
  demoSeeding: "Preparando los datos inventados de la demostración…",
  demoFolder: (folder: string) =>
    `Demostración con datos inventados, en una carpeta propia: ${folder}`,
  firstAdministrator:
    "Todavía no hay quien administre el sitio. Cree la primera cuenta en otra terminal:\n" +
    '  npm run account -- create --email SU@CORREO --name "SU NOMBRE" --role admin',
  ready: (seconds: string) => `Listo en ${seconds} s. Para detenerlo: Ctrl+C.`,
  stopping: "Cerrando: se terminan los pedidos en curso…",
  stopped: "Cerrado.",
  portTaken: (port: number) =>
    `Otro programa ya usa el puerto ${port}. Ciérrelo o elija otro: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  portForbidden: (port: number) =>
    `No se puede usar el puerto ${port}: hace falta más permiso. Elija uno desde 1024: PORT=3000 npm start`,
  hostUnknown:
    "Esta máquina no tiene la dirección de HOST. Pruebe con HOST=127.0.0.1",
  demoDataFolder: (file: string) =>
    `${file} es de una demostración: aquí no se sirven datos inventados como reales. Elija otra carpeta con DATA_DIR.`,
  realDataFolder: (file: string) =>
    `${file} es de un sitio real: la demostración no lo toca. Elija otra carpeta con DATA_DIR.`,
  secretsUnreadable: (file: string) =>
    `No se pueden leer las claves de ${file}. Recupérelas de la copia de seguridad.`,
  databaseFailed: (what: string) =>
    `La base de datos no se pudo abrir: ${what}`,
  migrationFailed: (what: string) =>
    `La base de datos es de otra versión de este programa y no se tocó: ${what}`,
  folderFailed: (folder: string, code: string) =>
    `No se puede escribir en ${folder} (${code}). Elija otra carpeta con DATA_DIR.`,
};
