/** What a form holds for the page, not for its writer. */
const OF_THE_PAGE = ["formToken", "submissionId", "formVersion"];

type Fields = readonly (readonly [name: string, value: string])[];
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The texts that a form holds now. */
export function typedFields(form: HTMLFormElement): Fields {
  const fields: [string, string][] = [];
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && !OF_THE_PAGE.includes(name))
      fields.push([name, value]);
  return fields;
}

/** The fields of a form that take files. */
export function fileInputs(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
}

/** Puts texts back into a form, with as many rows as they need, and opens what is folded around them. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  for (const [name] of fields) {
    const row = Number(/^evidence\[(\d+)\]/.exec(name)?.[1] ?? 0);
    while (rowsOf(form).length <= row && addRow(form) !== null);
  }
  for (const control of controlsOf(form)) {
    const kept = fields.find(([name]) => name === control.name);
    if (isTick(control)) {
      control.checked = fields.some(
        ([name, value]) => name === control.name && value === control.value,
      );
    } else if (kept !== undefined) setText(control, kept[1]);
  }
  for (const [name, value] of fields) {
    const isThere = controlsOf(form).some((control) => control.name === name);
    // An update that is being mended, or a file that has come already: the page it was on knew of it.
    if (!isThere && value !== "") addHidden(form, name, value);
  }
}

/** Puts files back into the fields that they were chosen in; false where this browser lets no script do so. */
export function fillFiles(
  form: HTMLFormElement,
  files: readonly { field: string; file: File }[],
): boolean {
  try {
    for (const input of fileInputs(form)) {
      const transfer = new DataTransfer();
      for (const { field, file } of files)
        if (field === input.name) transfer.items.add(file);
      if (transfer.files.length === 0) continue;
      input.files = transfer.files;
      unfold(input);
    }
    return true;
  } catch {
    return false;
  }
}

/** Adds an empty row of evidence after the last; null where there are as many as may be. */
export function addRow(form: HTMLFormElement): HTMLElement | null {
  const rows = rowsOf(form);
  const last = rows.at(-1);
  if (last === undefined || rows.length >= Number(form.dataset["mostRows"]))
    return null;
  const [before, after] = [rows.length - 1, rows.length];
  const row = last.cloneNode(true) as HTMLElement;
  for (const note of row.querySelectorAll(".note, .field-error")) note.remove();
  for (const node of row.querySelectorAll("*"))
    for (const { name, value } of [...node.attributes])
      node.setAttribute(name, renumbered(value, before, after));
  for (const control of controlsOf(row)) {
    if (isTick(control)) control.checked = control.defaultChecked;
    else if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
    else control.value = "";
  }
  const summary = row.querySelector("details > summary");
  if (summary?.textContent)
    summary.textContent = summary.textContent.replace(/\d+/, `${after + 1}`);
  last.after(row);
  row.querySelector("details")?.setAttribute("open", "");
  return row;
}

function renumbered(value: string, before: number, after: number): string {
  return value
    .replaceAll(`evidence[${before}]`, `evidence[${after}]`)
    .replaceAll(`f-evidence-${before}-`, `f-evidence-${after}-`);
}

function rowsOf(form: HTMLFormElement): HTMLElement[] {
  const titles = form.querySelectorAll('[name^="evidence["][name$="].title"]');
  return [...titles].flatMap((title) => title.closest("fieldset") ?? []);
}

function controlsOf(within: HTMLElement): Control[] {
  const all = within.querySelectorAll<Control>("input, select, textarea");
  return [...all].filter(
    ({ name, type }) => type !== "file" && !OF_THE_PAGE.includes(name),
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

function setText(control: Control, value: string): void {
  // The page knows better which version is the newest.
  if (control.type === "hidden") return;
  control.value = value;
  // A field for a day drops what is no day.
  if (control.value !== value && control instanceof HTMLInputElement) {
    control.type = "text";
    control.value = value;
  }
  if (value !== "") unfold(control);
}

function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const input = form.ownerDocument.createElement("input");
  Object.assign(input, { type: "hidden", name, value });
  form.append(input);
}

function unfold(control: Element): void {
  const folded = control.closest("details:not([open])");
  if (folded === null) return;
  if (!(control instanceof HTMLSelectElement)) folded.setAttribute("open", "");
  unfold(folded);
}
