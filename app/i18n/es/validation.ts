import type { ValidationKey } from "#app/domain/text/validation-key";
import { field } from "./field";

/** What is wrong with a field and what it should be, for every key that a schema can say. */
const messages: Record<ValidationKey, string> = {
  blank: "Falta este dato. Escríbalo, por favor.",
  too_short: "Es muy corto. Escriba un poco más.",
  too_long: "Es muy largo. Acórtelo, por favor.",
  characters_not_allowed:
    "Hay caracteres que no se ven o que confunden. Escríbalo de nuevo sin ellos.",
  choose_one: "Elija una opción.",
  unknown_value: "Esa opción no existe. Elija una de la lista.",
  id_malformed:
    "Ese código no tiene la forma esperada. Vuelva a abrir la página.",
  version_malformed:
    "No sabemos qué versión vio. Vuelva a abrir la página y envíelo otra vez.",
  hash_malformed:
    "No sabemos qué contenido vio. Vuelva a abrir la página y envíelo otra vez.",
  number_malformed: "Escriba un número como 1,234.50, sin letras.",
  number_too_small: "El número es demasiado pequeño.",
  number_too_large: "El número es demasiado grande.",
  date_malformed: "Escriba una fecha que exista, por ejemplo 31/12/2022.",
  date_too_early: "La fecha es demasiado antigua.",
  date_before_term:
    "La fecha es anterior al inicio del periodo de gobierno. Ponga una posterior.",
  date_in_future: "La fecha todavía no llega. Ponga la de hoy o una anterior.",
  url_malformed:
    "Escriba la dirección completa de la página, por ejemplo https://www.gob.pe/noticia.",
  url_scheme: "La dirección debe empezar con http:// o https://.",
  url_own_room:
    "Esa dirección lleva a una sala de este sitio. Enlace la página pública.",
  personal_data:
    "Parece haber un correo, un teléfono o un DNI. Quítelo. Si es de una oficina pública, o el número no es de nadie, marque la casilla de abajo.",
  url_missing:
    "Ponga la dirección de la página, adjunte un archivo o escriba el número del documento. Solo un testimonio puede ir sin nada de eso.",
  status_before_deadline:
    "El plazo de esta promesa todavía no vence: aún no se puede decir eso.",
  date_before_deadline:
    "Eso solo puede decirse con una fecha posterior al plazo de la promesa.",
  value_not_measured:
    "Esta promesa no se mide con un número. Deje el valor vacío.",
  reason_needs_negative_verdict:
    "El motivo solo va con una promesa incumplida o cumplida en parte.",
  evidence_missing: "Agregue al menos una prueba.",
  evidence_too_many: "Son demasiadas pruebas. Deje las ocho más importantes.",
  evidence_second_origin:
    "Para este estado hacen falta dos pruebas de distinto origen: otro medio, otra institución u otro testigo.",
  evidence_public_needed:
    "Al menos una de las pruebas debe poder verla todo el mundo.",
  evidence_file_missing:
    "El archivo de esta prueba ya no está con nosotros. Adjúntelo otra vez.",
  record_number_missing: "Escriba el número o código del documento oficial.",
  record_type_missing: "Diga de qué registro es ese número.",
  record_cui:
    "El código único de inversión (CUI) tiene 7 cifras; el antiguo código SNIP, de 4 a 6. Escriba solo las cifras.",
  record_infobras:
    "El código INFObras son solo cifras, de 4 a 8. Está en la ficha de la obra.",
  record_ordinance: "Escriba número, año y entidad, por ejemplo 012-2020-MPE.",
  record_request:
    "Escriba el número de la carta u oficio con que le respondieron, por ejemplo Carta 045-2021-MPE.",
  record_date_missing: "Ponga la fecha de la respuesta, que está en la carta.",
  reason_missing: "Elija el motivo.",
  note_missing: "Explique su decisión a quien envió el aporte.",
  name_characters:
    "Use letras, números, espacios, puntos, guiones o apóstrofos.",
  name_reserved:
    "Ese nombre parece de una autoridad o del propio sitio. Elija otro.",
  email_malformed: "Escriba un correo completo, por ejemplo rosa@ejemplo.pe.",
  password_too_short:
    "La contraseña es muy corta. Use 15 caracteres o más; una frase sirve.",
  password_too_long: "La contraseña es demasiado larga. Acórtela.",
  password_common:
    "Esa contraseña es fácil de adivinar. Una frase de varias palabras es mejor.",
  password_leaked:
    "Esa contraseña ya fue robada en otro sitio, y quien roba cuentas la prueba primero. Elija otra, que no use en ninguna parte.",
  code_malformed: "Escriba el código como se lo muestran.",
  parameter_repeated: "Ese dato vino dos veces en la dirección.",
  parameter_malformed: "Ese dato no tiene la forma esperada.",
  page_malformed: "El número de página debe ser un entero desde 1.",
  too_many_words: "Son demasiadas palabras. Busque con menos.",
};

export const validation = {
  ...messages,
  field,
  form_title: "Hay algo que corregir",
  form_expired:
    "Este formulario estuvo abierto mucho tiempo o se abrió con otra cuenta, y no guardamos nada. Lo que escribió sigue aquí: revíselo y envíelo otra vez.",
  form_stale:
    "Este formulario ya no vale: estuvo abierto mucho tiempo o se abrió con otra cuenta. No se hizo ningún cambio. Vuelva a abrir la página e inténtelo otra vez.",
};
