import type { Measure } from "../status/measure";
import type { Verifiability } from "../plan/target";
import { keyWords } from "./openers";

const MAKES =
  /^(?:crea|constru|implement|instal|elabor|formul|realiz|ejecut|constitu|organiz|adquir|adquis|habilit|dot|asfalt|inaugur|firm|public|aprob|dise|equip|gestion|capacit|entreg|contar|proyecto|programa|construccion|consensu|cumpl|abastec|mejora|ampli)/;

const THING =
  /\b(?:plan|planes|proyectos?|programas?|centros?|portal|ordenanzas?|oficinas?|gerencia|mancomunidad|consejo|concejo|estudio|inventario|viveros?|plantas?|carreteras?|puentes?|escuelas?|camaras|modulos?|cronograma|convenios?|casa|hospital|mercado|camal|elencos?|ferias?|pozos|sistemas?|infraestructura)\b/;

/** How a promise could be checked: by its number, by looking whether the thing is there, or hardly. */
export function verifiabilityOf(
  wording: string,
  measure: Measure | null,
): Verifiability {
  if (measure) return "measurable";
  const words = keyWords(wording);
  const makes = words.slice(0, 6).some((word) => MAKES.test(word));
  return makes || THING.test(words.join(" ")) ? "observable" : "vague";
}
