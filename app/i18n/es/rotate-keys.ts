/** Words of replacing an instance's keys, for the person who runs it. */
export const rotateKeys = {
  usage: "Uso: npm run rotate-keys [-- --at-once] [--demo]",
  noData: (folder: string) =>
    `En ${folder} no hay claves que cambiar. Indique la carpeta con DATA_DIR.`,
  siteOpen: (port: number) =>
    `El sitio está abierto en el puerto ${port}. Deténgalo y repita.`,
  done: (resealed: number) =>
    resealed === 1
      ? "Claves cambiadas. El secreto de 1 aplicación de códigos quedó bajo la clave nueva."
      : `Claves cambiadas. Los secretos de ${resealed} aplicaciones de códigos quedaron bajo la clave nueva.`,
  stillGood:
    "Los formularios abiertos valen 12 horas más y el correo en cola sale con sus enlaces. Las claves de antes se borran solas en el primer arranque después de tres días. Haga una copia nueva y arranque con npm start.",
  atOnce:
    "Las claves de antes ya no valen: los formularios abiertos volverán a pedirse, con lo escrito, y el enlace de un correo que estaba en cola no servirá. Haga una copia nueva, borre las anteriores y arranque con npm start.",
};
