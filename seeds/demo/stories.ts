import { AYMARAES } from "./aymaraes";
import { AYMARAES_LATER } from "./aymaraes-later";
import { CANDARAVE } from "./candarave";
import { CANDARAVE_LATER } from "./candarave-later";
import { ESPINAR_ECONOMIC } from "./espinar-economic";
import { ESPINAR_INSTITUTIONAL } from "./espinar-institutional";
import { ESPINAR_SOCIAL } from "./espinar-social";
import { HUANCANE } from "./huancane";
import type { Told } from "./story";
import { TARATA } from "./tarata";
import { TARATA_LATER } from "./tarata-later";

/** Every invented story of the demonstration. */
export const STORIES: readonly Told[] = [
  ...[ESPINAR_SOCIAL, ESPINAR_ECONOMIC, ESPINAR_INSTITUTIONAL],
  ...[AYMARAES, AYMARAES_LATER, HUANCANE],
  ...[TARATA, TARATA_LATER, CANDARAVE, CANDARAVE_LATER],
].flat();
