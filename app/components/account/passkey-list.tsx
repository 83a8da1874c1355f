import { renameField, type OwnPasskey } from "#app/domain/account/passkey";
import { formatMoment } from "#app/i18n/format";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { TextInput } from "../form/text-input";
import { usePage, useWords } from "../layout/page";
import { CheckField } from "./check-field";

interface PasskeyListProps {
  formToken: string;
  passkeys: readonly OwnPasskey[];
  problems?: readonly FormProblem[];
  /** What a form that came back held. */
  values?: Readonly<Record<string, string>>;
}

/** Somebody's passkeys, each with its name to change and a button that takes it away. */
export function PasskeyList(props: PasskeyListProps) {
  const { passkey } = useWords();
  const { passkeys } = props;
  if (passkeys.length === 0) return <p>{passkey.none}</p>;
  return (
    <>
      <h2>{passkey.listTitle}</h2>
      <ul className="plain">
        {passkeys.map((one) => (
          <li key={one.id}>
            <Key {...props} one={one} />
          </li>
        ))}
      </ul>
      <p className="muted">{passkey.removeHint}</p>
    </>
  );
}

function Key(props: PasskeyListProps & { one: OwnPasskey }) {
  const { passkey } = useWords();
  const { language } = usePage();
  const { one, formToken, problems = [], values = {} } = props;
  const isHere = values["id"] === one.id;
  const found = isHere ? problems : [];
  const used =
    one.lastUsedAt === null
      ? passkey.unused
      : passkey.used(formatMoment(one.lastUsedAt, language));
  const field = renameField(one.id);
  return (
    <>
      <p>
        <strong>{one.name}</strong>:{" "}
        {passkey.made(formatMoment(one.createdAt, language))}; {used}
      </p>
      <details open={isHere && values["intent"] === "rename"}>
        <summary aria-label={passkey.renameNamed(one.name)}>
          {passkey.rename}
        </summary>
        <form method="post">
          <KeyFields formToken={formToken} id={one.id} intent="rename" />
          <TextInput
            name={field}
            label={passkey.name}
            value={values[field] ?? one.name}
            error={problemOf(found, field)}
            autoComplete="off"
            required
          />
          {values["intent"] === "rename" ? (
            <CheckField problems={found} />
          ) : null}
          <button type="submit" className="button quiet">
            {passkey.rename}
          </button>
        </form>
      </details>
      <form method="post">
        <KeyFields formToken={formToken} id={one.id} intent="remove" />
        {values["intent"] === "remove" ? <CheckField problems={found} /> : null}
        <button
          type="submit"
          className="button quiet"
          aria-label={passkey.removeNamed(one.name)}
        >
          {passkey.remove}
        </button>
      </form>
    </>
  );
}

function KeyFields(props: { formToken: string; id: string; intent: string }) {
  return (
    <>
      <FormToken value={props.formToken} />
      <input type="hidden" name="intent" value={props.intent} />
      <input type="hidden" name="id" value={props.id} />
    </>
  );
}
