import type { validation as source } from "../es/validation";
import { field } from "./field";

export const validation: typeof source = {
  field,
  blank: "This is missing. Please write it.",
  too_short: "This is too short. Please write a little more.",
  too_long: "This is too long. Please shorten it.",
  characters_not_allowed:
    "Some characters cannot be seen or are misleading. Please write it again without them.",
  choose_one: "Choose one option.",
  unknown_value: "There is no such option. Choose one from the list.",
  id_malformed:
    "That code does not have the expected form. Open the page again.",
  version_malformed:
    "We do not know which version you saw. Open the page again and send it once more.",
  hash_malformed:
    "We do not know which content you saw. Open the page again and send it once more.",
  number_malformed: "Write a number like 1,234.50, without letters.",
  number_too_small: "The number is too small.",
  number_too_large: "The number is too large.",
  date_malformed: "Write a date that exists, for example 31/12/2022.",
  date_too_early: "The date is too long ago.",
  date_before_term:
    "The date is before the term of office began. Choose a later one.",
  date_in_future: "That date has not come yet. Choose today or an earlier day.",
  url_malformed:
    "Write the whole address of the page, for example https://www.gob.pe/noticia.",
  url_scheme: "The address must begin with http:// or https://.",
  url_own_room:
    "That address leads into a room of this site. Link to the public page.",
  personal_data:
    "There seems to be an e-mail address, a telephone number or a DNI. Take it out. If it is a public office's, or the number is nobody's, tick the box below.",
  url_missing:
    "Give the address of the page, attach a file or write the number of the document. Only a testimony may come without any of these.",
  status_before_deadline:
    "The deadline of this promise has not passed: that cannot be said yet.",
  date_before_deadline:
    "That can only be said with a date after the promise's deadline.",
  value_not_measured:
    "This promise is not measured by a number. Leave the value empty.",
  reason_needs_negative_verdict:
    "A reason only goes with a promise that was broken or partly fulfilled.",
  evidence_missing: "Add at least one piece of evidence.",
  evidence_too_many:
    "That is too much evidence. Keep the eight most important pieces.",
  evidence_second_origin:
    "This status needs two pieces of evidence of different origin: another publisher, institution or witness.",
  evidence_public_needed:
    "At least one piece of evidence must be visible to everybody.",
  evidence_file_missing:
    "We no longer have the file of this piece of evidence. Attach it again.",
  record_number_missing: "Write the number or code of the official record.",
  record_type_missing: "Say which register this number is from.",
  record_cui:
    "A CUI (single investment code) has 7 digits; the older SNIP code 4 to 6. Write the digits only.",
  record_infobras:
    "An INFObras code is digits only, 4 to 8. It is on the page of the works.",
  record_ordinance:
    "Write number, year and who passed it, for example 012-2020-MPE.",
  record_request:
    "Write the number of the letter that answered you, for example Carta 045-2021-MPE.",
  record_date_missing: "Give the date of the answer; it is on the letter.",
  reason_missing: "Choose the reason.",
  note_missing: "Explain your decision to the person who sent the update.",
  name_characters: "Use letters, digits, spaces, dots, hyphens or apostrophes.",
  name_reserved:
    "That name reads like an authority or like this site. Choose another.",
  email_malformed: "Write a whole e-mail address, for example rosa@example.pe.",
  password_too_short:
    "The password is too short. Use 15 characters or more; a phrase will do.",
  password_too_long: "The password is too long. Please shorten it.",
  password_common:
    "That password is easy to guess. A phrase of several words is better.",
  password_leaked:
    "That password was stolen from another site before, and is the first that thieves try. Choose one that you use nowhere else.",
  code_malformed: "Type the code as it is shown to you.",
  parameter_repeated: "That came twice in the address.",
  parameter_malformed: "That does not have the expected form.",
  page_malformed: "The page number must be a whole number from 1.",
  too_many_words: "Those are too many words. Search with fewer.",
  form_title: "There is something to correct",
  form_expired:
    "This form was open for a long time or was opened with another account, and we kept nothing. What you wrote is still here: check it and send it again.",
  form_stale:
    "This form is no longer valid: it was open for a long time or was opened with another account. Nothing was changed. Open the page again and try once more.",
};
