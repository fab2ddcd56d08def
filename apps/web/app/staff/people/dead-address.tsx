import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { DeadAddressFragment } from '../../gql/graphql.js';
import { writeInstant } from '../../text/dates.js';
import { dialled } from '../../text/phone.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import type { FormState } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { May } from '../parts/may.js';

graphql(`
  fragment DeadAddress on Participant {
    id
    firstName
    lastName
    email
    phone
    active
    addressFailedAt
    addressFailure
  }
`);

/** Since when mail to a person comes back, why, and whom to call. */
function DeadAddress({ person }: { person: DeadAddressFragment }) {
  const language = useLanguage();
  const words = useText().people.addressFailed;
  const { addressFailedAt, addressFailure, phone } = person;
  return (
    <>
      <strong>{words.since(writeInstant(language, addressFailedAt!))}</strong> {addressFailure}
      {phone && (
        <>
          {' '}
          {words.call} <a href={`tel:${dialled(phone)}`}>{phone}</a>
        </>
      )}
    </>
  );
}

/** On a person's page: that mail to them comes back, and the way to say that it does no more. */
export function DeadAddressNotice({ person, state }: { person: DeadAddressFragment; state?: FormState }) {
  const words = useText().people.addressFailed;
  if (!person.addressFailedAt) return null;
  return (
    <div className="stack tight">
      <p className="notice">
        <DeadAddress person={person} />
      </p>
      {person.active && <AskOnce intent="address" state={state} danger={false} {...words} />}
    </div>
  );
}

/** Everybody whom no mail reaches. */
export function DeadAddresses({ people }: { people: DeadAddressFragment[] }) {
  const text = useText();
  const at = useCountyPath();
  const words = text.failedMessages;
  return (
    <section className="stack" aria-labelledby="addresses">
      <h2 id="addresses">{words.addresses}</h2>
      <p className="dim">{words.addressesHelp}</p>
      <ul className="failed-messages plain-list">
        {people.map((person) => {
          const name = `${person.firstName} ${person.lastName}`;
          return (
            <li key={person.id} className="card">
              <div className="stack tight">
                <h3>{name}</h3>
                <p className="address">{person.email}</p>
                <p>
                  <DeadAddress person={person} />
                </p>
              </div>
              <May action="EDIT_PARTNERS">
                <div className="steps">
                  <Link
                    className="button"
                    to={at(`participants/${person.id}`)}
                    aria-label={`${words.correct}: ${name}`}
                  >
                    {words.correct}
                  </Link>
                </div>
              </May>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
