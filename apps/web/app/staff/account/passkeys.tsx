import { Form } from 'react-router';
import type { AccountPageQuery } from '../../gql/graphql.js';
import { PasskeyForm } from '../../sign-in/passkey-form.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';

/** A person's keys, and a new one. */
export function Passkeys({ passkeys }: Pick<AccountPageQuery, 'passkeys'>) {
  const words = useText().passkey;
  return (
    <section className="stack" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.title}</h2>
      <p className={passkeys.length ? 'dim' : 'notice'}>{passkeys.length ? words.help : words.offer}</p>
      {passkeys.map((passkey) => (
        <PasskeyCard key={passkey.id} passkey={passkey} />
      ))}
      <PasskeyForm ceremony="create" action="/account/passkey" label={words.add} />
    </section>
  );
}

function PasskeyCard({ passkey }: { passkey: AccountPageQuery['passkeys'][number] }) {
  const words = useText().passkey;
  const language = useLanguage();
  const name = passkey.browser ?? words.unnamed;
  return (
    <div className="card stack tight">
      <h3>{name}</h3>
      <p>
        {words.since(writeInstant(language, passkey.since))}
        <br />
        {passkey.lastUsedAt ? words.lastUsed(writeInstant(language, passkey.lastUsedAt)) : words.neverUsed}
      </p>
      <Form method="post">
        <input type="hidden" name="id" value={passkey.id} />
        <button className="button second" name="intent" value="remove-passkey">
          {words.remove}
          <span className="hidden">: {name}</span>
        </button>
      </Form>
    </div>
  );
}
