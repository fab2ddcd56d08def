import { Link } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/wording-list.js';

const LetterWordings = graphql(`
  query LetterWordings($countyId: ID!) {
    letterWordings(countyId: $countyId) {
      occasion
      occasionName
      language
      version
      changedAt
      texts {
        subject
      }
    }
  }
`);

export const loader = ({ params: { countyId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(LetterWordings, { countyId });

/** Every letter that the county may word, and which it has. */
export default function WordingList({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const words = text.wording;
  const letters = [...Map.groupBy(loaderData.letterWordings, ({ occasion }) => occasion)];
  return (
    <>
      <PageHead title={words.title} back={{ to: at('messages'), label: text.outbox.title }}>
        <May action="WORD_LETTERS">
          <Link to={at('messages/letterhead')}>{text.letterhead.title}</Link>
        </May>
      </PageHead>
      <div className="stack">
        <p>{words.lead}</p>
        <p className="dim">{words.when}</p>
      </div>
      <ul className="plain-list ruled">
        {letters.map(([occasion, [first, ...others]]) => (
          <li key={occasion} className="stack tight">
            <h2 className="wording-name">{first!.occasionName}</h2>
            <ul className="plain-list stack tight">
              {[first!, ...others].map(({ language: written, texts, version, changedAt }) => (
                <li key={written} className="row between">
                  <span>
                    <Link
                      to={at(`messages/wording/${occasion}/${written.toLowerCase()}`)}
                      aria-label={`${words.inLanguage[written]}: ${first!.occasionName}`}
                    >
                      {words.inLanguage[written]}
                    </Link>{' '}
                    <span className="dim" lang={written.toLowerCase()}>
                      {texts.subject}
                    </span>
                  </span>
                  {version && (
                    <span className="tag good">
                      {words.own} · {writeInstant(language, changedAt!)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
