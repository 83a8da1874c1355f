import { isFieldName } from "./field-name.server";

/** Bounds of what a form may carry; the byte limit of the whole stands in front, in the guard. */
export const FORM_LIMITS = {
  fields: 200,
  nameLength: 100,
  valueLength: 64 * 1024,
} as const;

/** A form's fields in the order they came, with line breaks as `\n`. */
export type FormFields = readonly (readonly [name: string, value: string])[];

const URLENCODED = "application/x-www-form-urlencoded";

/**
 * Reads the fields of a posted form. Throws a 400 response for broken encoding, names that
 * no form of this site has, or more than {@link FORM_LIMITS}; 415 for anything but a form,
 * and for a file.
 */
export async function readForm(request: Request): Promise<FormFields> {
  const type = request.headers.get("Content-Type") ?? "";
  const [essence = ""] = type.toLowerCase().split(";", 1);
  const bytes = await request.arrayBuffer();
  const text = decodeUtf8(bytes);
  const fields =
    essence.trim() === URLENCODED
      ? urlencodedFields(text)
      : await multipartFields(bytes, type);
  return fields.map(([name, value]) => {
    if (value.length > FORM_LIMITS.valueLength || !isFieldName(name)) refuse();
    return [name, value.replaceAll("\r\n", "\n")] as const;
  });
}

/** The value of a field that may come once; `null` where it is missing. Throws 400 where it came twice. */
export function fieldValue(fields: FormFields, name: string): string | null {
  const values = fields.filter(([other]) => other === name);
  if (values.length > 1) refuse();
  return values[0]?.[1] ?? null;
}

/** Latin-1 that claims to be UTF-8 would be stored as garbage: it is refused instead. */
function decodeUtf8(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse();
  }
}

function urlencodedFields(text: string): [string, string][] {
  const pairs = text === "" ? [] : text.split("&", FORM_LIMITS.fields + 1);
  if (pairs.length > FORM_LIMITS.fields) refuse();
  return pairs.map((pair) => {
    const equals = pair.indexOf("=");
    const end = equals < 0 ? pair.length : equals;
    return [
      percentDecoded(pair.slice(0, end)),
      percentDecoded(pair.slice(end + 1)),
    ];
  });
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return refuse();
  }
}

async function multipartFields(
  bytes: ArrayBuffer,
  type: string,
): Promise<[string, string][]> {
  const fields: [string, string][] = [];
  for (const [name, value] of await parseMultipart(bytes, type)) {
    if (fields.length >= FORM_LIMITS.fields) refuse();
    if (typeof value === "string") fields.push([name, value]);
    else if (value.size > 0) refuse(415);
  }
  return fields;
}

async function parseMultipart(
  bytes: ArrayBuffer,
  type: string,
): Promise<FormData> {
  if (!/^\s*multipart\/form-data\s*;/i.test(type)) refuse(415);
  try {
    return await new Response(bytes, {
      headers: { "Content-Type": type },
    }).formData();
  } catch {
    return refuse();
  }
}

function refuse(status: 400 | 415 = 400): never {
  // Remix takes thrown responses and shows the page of that status.
  throw new Response(null, { status });
}
