import { EVERYBODY_SIGNED_IN } from "./cast";
import { anyone, only, type Expectations } from "./expectation";

const own = [
  { read: only(...EVERYBODY_SIGNED_IN), write: only(...EVERYBODY_SIGNED_IN) },
];
const open = [{ read: anyone, write: anyone }];

const moderators = only(
  "moderatorHere",
  "moderatorOfTheGroup",
  "moderatorElsewhere",
);

/** Where people come and go: open to all, whoever they are. */
export const ACCOUNT_EXPECTATIONS: Expectations = {
  "/cuenta/crear": open,
  "/cuenta/entrar": open,
  "/cuenta/entrar/llave": open,
  "/cuenta/salir": open,
  "/cuenta/olvido": open,
  "/cuenta/restablecer": open,
  "/cuenta/confirmar": open,
  "/cuenta/comprobar": own,
  "/cuenta/seguridad": [
    {
      read: only(...EVERYBODY_SIGNED_IN),
      write: only(...EVERYBODY_SIGNED_IN),
      // Without a name it would end the sessions that the other cells share.
      form: () => ({ session: "none" }),
    },
  ],
  "/cuenta/seguridad/contrasena": own,
  "/cuenta/seguridad/correo": own,
  "/cuenta/seguridad/codigo": own,
  "/cuenta/seguridad/llaves": own,
  "/cuenta/seguridad/borrar": own,
  "/cuenta/seguridad/mis-datos.json": [{ read: only(...EVERYBODY_SIGNED_IN) }],
  "/cuenta/intereses": [{ read: moderators, write: moderators }],
};
