import { graphql } from '../gql/gql.js';
import type { OwnFactsFragment } from '../gql/graphql.js';
import { useText } from '../text/use-text.js';

graphql(`
  fragment OwnFacts on OwnData {
    firstName
    lastName
    email
    phone
    function
    organizationName
    language
  }
`);

/** What the county knows of a person, to be read at a glance. */
export function OwnFacts({ own }: { own: OwnFactsFragment }) {
  const text = useText();
  const words = text.ownData.facts;
  const language = own.language === 'EN' ? 'en' : 'pl';
  const facts: [name: string, value: string | null][] = [
    [words.name, `${own.firstName} ${own.lastName}`],
    [words.organization, own.organizationName],
    [words.function, own.function],
    [words.email, own.email],
    [words.phone, own.phone],
    [words.language, text.language.names[language]],
  ];
  return (
    <section className="card stack" aria-labelledby="facts">
      <h2 id="facts">{words.title}</h2>
      <dl className="own-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || words.none}</dd>
          </div>
        ))}
      </dl>
      <p className="dim">{words.correct}</p>
    </section>
  );
}
