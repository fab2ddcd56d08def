import { Link, useLocation } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/message.js';
import { LetterFrame } from './letter-frame.js';

const MessagePreview = graphql(`
  query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language) {
    messagePreview(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {
      subject
      html
      sentTo
      lastSentAt
    }
  }
`);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const language = new URL(request.url).searchParams.get('in') === 'en' ? 'EN' : 'PL';
  const { messagePreview } = await context.get(apiContext).query(MessagePreview, { ...params, language });
  return { ...messagePreview, language };
}

/** A message as a sample participant would read it now; of one that has gone, that it may have said otherwise. */
export default function Message({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const written = useLanguage();
  const { sentTo, lastSentAt } = loaderData;
  const words = text.poll.messages;
  const from = useLocation().state as { from: string } | null;
  const polish = loaderData.language === 'PL';
  return (
    <>
      <PageHead title={words.previewTitle} back={from ? { to: from.from, label: words.title } : undefined} />
      {lastSentAt && (
        <p className="notice quiet">{words.sentBefore(sentTo, writeInstant(written, lastSentAt))}</p>
      )}
      <p>
        {lastSentAt ? words.previewNow : words.previewLead}{' '}
        <Link to={polish ? '?in=en' : '?'} state={from}>
          {polish ? words.inEnglish : words.inPolish}
        </Link>
      </p>
      <article className="stack letter-sheet">
        <h2 lang={polish ? 'pl' : 'en'}>{loaderData.subject}</h2>
        <LetterFrame html={loaderData.html} title={words.previewTitle} />
      </article>
    </>
  );
}
