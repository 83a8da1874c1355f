import { DIMENSIONS, type Dimension } from "../plan/dimension";
import { searchKey } from "../text/search-key";

/** Word stems that speak of a dimension, in plans of any place. */
const STEMS: Record<Dimension, RegExp> = {
  social:
    /\b(?:salud|desnutric|anemia|educa|escuela|colegio|docente|alumn|estudiant|deporte|deportiv|cultura|vivienda|saneamiento|agua potable|desague|alcantarillado|electri|mujer|nin[oa]s|adulto mayor|discapacidad|vulnerab|seguridad ciudadana|serenazgo|pobreza|famili|juvent|jovenes|violencia)\p{L}*/gu,
  economic:
    /\b(?:econom|product|agropecuari|agricol|ganader|pecuari|riego|turis|artesan|empresa|mype|comerci|mercado|empleo|carretera|vial|vias|trocha|transporte|puente|feria|cadena|exporta|mineria|pesquer|piscicol|truch|asociacion|emprend)\p{L}*/gu,
  environmental:
    /\b(?:ambient|residuo|basura|contamin|refores|forest|vivero|flora|fauna|cuenca|ecologi|areas verdes|reciclaj|cambio climatico|ecosistem|biodivers|relleno sanitario|aguas residuales|hidric|desastre|riesgo|ordenamiento territorial|zonificacion|biologic)\p{L}*/gu,
  institutional:
    /\b(?:institucion|transparen|corrupcion|tramite|administrativ|municipal|municipalidad|gobernabilidad|gobierno electronico|participacion ciudadana|participativo|rendicion|personal|funcionari|servidores|trabajadores|tecnologi|portal|presupuest|recaudacion|tribut|gestion publica|concejo|autoridad|organizaciones)\p{L}*/gu,
};

/**
 * The dimension of which a text speaks most, among the given ones; null where none is spoken of, or
 * none is given. A guess, to be marked as one.
 */
export function guessDimension(
  text: string,
  among: readonly Dimension[] = DIMENSIONS,
): Dimension | null {
  const key = searchKey(text);
  let best: { dimension: Dimension; count: number } | null = null;
  for (const dimension of among) {
    const count = key.match(STEMS[dimension])?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { dimension, count };
  }
  return best?.dimension ?? null;
}
