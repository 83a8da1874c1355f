import { searchKey } from "../text/search-key";

/** Words that end in -ar, -er, -ir and name things. */
const NOT_VERBS =
  /^(?:lugar|hogar|familiar|escolar|militar|similar|regular|particular|popular|bienestar|celular|taller|mujer|poder|interior|exterior|superior|inferior|anterior|posterior|mejor|mayor|menor|lider|titular|vehicular|molecular|nuclear|solar|polar|pilar|ejemplar|par|mar|ser|haber|preescolar|curricular|altar|bazar|auxiliar|modular|alquiler|deber|canger|cancer|caracter|nacer|ayer|lunar|peculiar|singular|multifamiliar|interdisciplinar|tubular|tutelar|estelar|insular|plenar|vulgar|circular|avatar|saber|placer|quehacer|amanecer|atardecer|parecer|elixir|porvenir|azar|collar|hangar|militar|consular|sector)$/;

const INFINITIVE =
  /^\p{L}{2,}(?:[aei]r|[aei]rse|arlos?|erlos?|irlos?|arlas?|erlas?|irlas?)$/u;

/** Says whether a word, without accents and in small letters, is an infinitive: `construir` is, `lugar` is not. */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word) && !NOT_VERBS.test(word);
}

const NOMINAL =
  /^(?:\p{L}{3,}(?:cion|ciones|miento|mientos|sion)|mejora|mejoras|asfaltado|impulso|promocion|apoyo|fomento|desarrollo|registro|proyectos?|programas?|construccion|realizacion|gestion|creacion|ejecucion|incremento|aumento|disminucion|reduccion|equipamiento|saneamiento|contar|lograr|convenios?|respeto|manejo|monitoreo|continuidad|adquisicion|elaboracion|inventario|establecimiento|entrega|dotacion|campanas?|talleres|capacitaciones)$/u;

/** Says whether a word opens an act: an infinitive, or a noun of doing (`mejoramiento`, `creación`). */
export function opensAct(word: string): boolean {
  return isInfinitive(word) || NOMINAL.test(word);
}

const TROUBLE =
  /\b(?:deficien\p{L}*|limitad\p{L}*|limitacion\p{L}*|inexisten\p{L}*|faltan?|escas\p{L}*|ausencia|ausente|carencia|carecen?|inadecuad\p{L}*|debil\p{L}*|insuficien\p{L}*|desconoc\p{L}*|perdida|pesim\p{L}*|mal|malas?|bajo|baja|bajos|bajas|altas? (?:tasas?|indices?|niveles?|incidencia|prevalencia)|alto (?:indice|nivel|grado)|indices? altos?|deterior\p{L}*|contamina\p{L}*|desnutric\p{L}*|anemia|inseguridad|delincuencia|dificultad\p{L}*|desvincula\p{L}*|dispers\p{L}*|informal\p{L}*|inaccesib\p{L}*|deficit|problemas?|no|sin|sufren?|padecen?|abandon\p{L}*|precari\p{L}*|incumpl\p{L}*|desempleo|pobreza|violencia|corrupcion|desorden\p{L}*|desarticul\p{L}*|desconfianza|poc[oa]s?|nula|inequidad|desigual\p{L}*|vulnerab\p{L}*|sobrepoblacion|incertidumbre|afecta\p{L}*|deforesta\p{L}*|depreda\p{L}*|degrada\p{L}*|caos|retraso|rezago|exclu\p{L}*|desercion|analfabet\p{L}*|victimiz\p{L}*|burocr\p{L}*)\b/gu;

/** How many words of a text speak of trouble, as the problem column does; the text is a search key. */
export function countTrouble(key: string): number {
  return key.match(TROUBLE)?.length ?? 0;
}

/** The words of a text in the form in which openers are compared. */
export function keyWords(text: string): string[] {
  return searchKey(text).match(/[\p{L}\p{N}%]+/gu) ?? [];
}
