/** Words of backing up, restoring and moving an instance, for the person who runs it. */
export const backup = {
  backupUsage:
    "Diga a qué carpeta nueva: npm run backup -- CARPETA [--keep-days DÍAS] (dentro no debe haber nada; con --keep-days borra las copias anteriores que estén junto a ella y pasen de esos días)",
  restoreUsage:
    "Diga qué copia: npm run restore -- CARPETA [--accept-loss] (la carpeta que hizo npm run backup)",
  moveUsage: (form: string) =>
    `Diga a qué base: npm run migrate-db -- --to ${form}`,
  noData: (folder: string) =>
    `En ${folder} no hay datos que copiar. Indique la carpeta con DATA_DIR.`,
  copying: (folder: string) =>
    `Copiando a ${folder}; el sitio puede seguir abierto…`,
  checking: "Copiado. Se comprueba levantando un sitio aparte con la copia…",
  backedUp: (copy: {
    folder: string;
    size: string;
    root: string;
    files: string;
    megabytes: string;
  }) =>
    `Copia hecha y comprobada en ${copy.folder}: ${copy.files} archivos, ${copy.megabytes} MB, registro de ${copy.size} entradas, raíz ${copy.root}. Lleva las claves del sitio y datos personales: guárdela donde nadie más la lea.`,
  filesMissing: (count: number) =>
    count === 1
      ? "1 archivo que la base nombra ya no está en el almacén de pruebas."
      : `${count} archivos que la base nombra ya no están en el almacén de pruebas.`,
  pruned: (count: string, plural: number) =>
    plural === 1
      ? "Se borró 1 copia anterior, que ya pasaba de los días que se guardan."
      : `Se borraron ${count} copias anteriores, que ya pasaban de los días que se guardan.`,
  stillHold: (count: string, plural: number, day: string) =>
    `${plural === 1 ? "1 copia anterior, junto a esta, guarda" : `${count} copias anteriores, junto a esta, guardan`} todavía lo que se retiró hasta el ${day}. Para borrarlas: npm run backup -- CARPETA --keep-days 0`,
  fileBent: (sha256: string) =>
    `El archivo de prueba ${sha256} está dañado. Recupérelo de una copia anterior y repita.`,
  placeTaken: (folder: string) =>
    `En ${folder} ya hay algo. Elija una carpeta nueva para cada copia.`,
  cannotWrite: (path: string, code: string) =>
    `No se puede escribir en ${path} (${code}). No quedó ninguna copia a medias.`,
  recordWrong: (what: string) =>
    `El registro público de la copia no encaja: ${what} No se guardó. Revise el sitio con npm run verify-record.`,
  restoring: (folder: string) => `Comprobando la copia de ${folder}…`,
  notABackup: (folder: string) =>
    `${folder} no es una copia hecha con npm run backup.`,
  fileMissing: (file: string) =>
    `La copia está dañada: falta ${file}. No se cambió nada; use otra copia.`,
  fileDiffers: (file: string) =>
    `La copia está dañada: ${file} no es lo que se guardó. No se cambió nada; use otra copia.`,
  copyWrong: (what: string) =>
    `La copia no sirve, su registro no encaja: ${what} No se cambió nada; use otra copia.`,
  demoBackup:
    "Esa copia es de una demostración, con personas inventadas: un sitio real no la toma.",
  realBackup: "Esa copia es de un sitio real: una demostración no la toma.",
  wouldLose: (kept: string, lost: string) =>
    `Aquí el registro público llegó a ${lost} entradas y la copia tiene ${kept}: restaurarla renuncia a las que siguen. No se cambió nada. Si no hay otra copia mejor, repita con --accept-loss; la renuncia quedará escrita en el registro público.`,
  wouldReplace: (kept: string, lost: string) =>
    `Aquí hay otro registro público, de ${lost} entradas, y el de la copia (${kept}) no lo continúa. No se cambió nada. Elija una carpeta vacía con DATA_DIR o, si renuncia a lo que hay, repita con --accept-loss; la renuncia quedará escrita en el registro público.`,
  headUnreadable: (file: string) =>
    `No se puede leer ${file}, así que no se sabe hasta dónde llegó el registro público aquí. No se cambió nada. Si renuncia a lo que hubiera, repita con --accept-loss.`,
  databaseNotEmpty:
    "La base de destino ya tiene datos. Cree una base vacía e indíquela.",
  restored: (size: string, root: string) =>
    `Restaurado y comprobado: registro de ${size} entradas, raíz ${root}. Todas las sesiones quedaron cerradas. Arranque con npm start.`,
  keptBefore: (folder: string) =>
    `Lo que había antes está entero en ${folder}. Bórrelo cuando ya no haga falta.`,
  gaveUp: (lost: string, root: string) =>
    `Se renunció al registro de ${lost} entradas y raíz ${root}; así consta en el registro.`,
  repeated: (removals: string, closures: string) =>
    `Lo que se había quitado después de la copia se quitó otra vez: retiros ${removals}, cuentas borradas ${closures}.`,
  nothingKnown: (day: string, file: string) =>
    `Aquí no hay lista de lo que se retiró (${file}). Si después del ${day} hubo retiros por orden o cuentas borradas, copie ese archivo de la carpeta de datos anterior a la de ahora y restaure otra vez antes de abrir; si no lo tiene, hay que repetirlos.`,
  siteOpen: (port: number) =>
    `El sitio está abierto en el puerto ${port}, u otro programa lo usa. Ciérrelo y repita.`,
  sameDatabase: "Los datos ya están en esa base.",
  moving: "Pasando los datos; mientras tanto el sitio queda cerrado…",
  movedTable: (table: string, rows: string) => `  ${table}: ${rows}`,
  moveWrong: (what: string) =>
    `El registro público no encaja en la base nueva: ${what} No la use; los datos de antes siguen como estaban.`,
  moved: (size: string, root: string) =>
    `Pasado y comprobado: registro de ${size} entradas, raíz ${root}, las mismas filas en cada tabla. Ponga esa dirección en DATABASE_URL y arranque con npm start. No vuelva a abrir la base anterior.`,
};
