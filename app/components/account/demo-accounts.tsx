import { useWords } from "../layout/page";
import type { DemoAccount } from "#app/domain/account/demo-account";

interface DemoAccountsProps {
  password: string;
  accounts: readonly DemoAccount[];
}

/** The invented accounts that anybody may try in the demonstration. */
export function DemoAccounts({ password, accounts }: DemoAccountsProps) {
  const { account } = useWords();
  return (
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{account.demoTitle}</h2>
      <p>{account.demoLead(password)}</p>
      <ul>
        {accounts.map(({ email, displayName, roles }) => (
          <li key={email}>
            <span className="hash">{email}</span> · {displayName} ·{" "}
            {[...new Set(roles.map((grant) => account.role[grant.role]))].join(
              ", ",
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
