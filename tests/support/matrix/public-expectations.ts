import { anyone, missing, type Expectations } from "./expectation";

/** A page for everybody. */
const open = [{ read: anyone }];

/** Pages that everybody may read: nobody is asked who they are. */
export const PUBLIC_EXPECTATIONS: Expectations = {
  "/": open,
  "/provincias": open,
  "/provincias/:slug": [
    { at: () => "/provincias/espinar", read: anyone },
    { state: "no province", at: () => "/provincias/x", read: missing },
  ],
  "/provincias/:slug/acciones": [
    { at: () => "/provincias/espinar/acciones", read: anyone },
  ],
  "/provincias/:slug/audiencia": [
    { at: () => "/provincias/espinar/audiencia", read: anyone },
  ],
  "/metas": open,
  "/avances": open,
  "/metas/:code": [
    { at: () => "/metas/ESP-S-01", read: anyone },
    { state: "no target", at: () => "/metas/ESP-S-99", read: missing },
  ],
  "/comparar": open,
  "/metodologia": open,
  "/registro": open,
  "/registro/verificar": open,
  "/registro/:position": [
    { at: () => "/registro/0", read: anyone },
    { state: "no entry", at: () => "/registro/99999", read: missing },
  ],
  "/moderadores": open,
  "/grupos": open,
  "/grupos/:slug": [
    {
      at: ({ group }) => `/grupos/${group}`,
      read: anyone,
    },
    { state: "no group", at: () => "/grupos/ninguno", read: missing },
  ],
  "/acerca": open,
  "/privacidad": open,
  "/riesgos": open,
  "/muestrario": open,
  "/datos": open,
  "/datos/api": open,
  "/embed/provincias/:slug": [
    { at: () => "/embed/provincias/espinar", read: anyone },
  ],
  "/*": [{ at: () => "/no-hay/nada", read: missing }],
};
