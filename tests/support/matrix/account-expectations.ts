import { anyone, type Expectations } from "./expectation";

const open = [{ read: anyone, write: anyone }];

/** Where people come and go: open to all, whoever they are. */
export const ACCOUNT_EXPECTATIONS: Expectations = {
  "/cuenta/crear": open,
  "/cuenta/entrar": open,
  "/cuenta/salir": open,
};
