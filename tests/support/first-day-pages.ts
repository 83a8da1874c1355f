/** Rooms of people who write and decide, as they are on the first day. */
export const ROOMS = [
  "/mis-aportes",
  "/mis-grupos",
  "/aportar/sin-enviar",
  "/aportar/provincia/espinar",
  "/grupos/nuevo",
  "/moderacion",
  "/moderacion/apelaciones",
  "/moderacion/grupos",
  "/moderacion/correcciones",
  "/moderacion/replicas",
  "/moderacion/retiros",
  "/aportar/ESP-S-01",
] as const;

/** Ways in, and back in. */
export const WAYS = [
  "/cuenta/entrar?next=/metas",
  "/cuenta/entrar/llave",
  "/cuenta/crear",
  "/cuenta/salir",
  "/cuenta/olvido",
  "/cuenta/restablecer",
  "/cuenta/confirmar",
  "/grupos/invitacion?token=x",
] as const;
