/** What to search for, with a line that says what can be found: `?buscar=`. */
export function SearchField(props: {
  label: string;
  hint: string;
  searched: string | null;
}) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="buscar">
        {props.label}
      </label>
      <p className="field-hint" id="buscar-hint">
        {props.hint}
      </p>
      <input
        type="search"
        id="buscar"
        name="buscar"
        maxLength={100}
        defaultValue={props.searched ?? ""}
        aria-describedby="buscar-hint"
      />
    </div>
  );
}
