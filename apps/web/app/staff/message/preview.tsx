import { useState } from 'react';
import { Link, redirect, useLocation } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { writeInstant } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/preview.js';
import { LetterSheet } from './letter-sheet.js';
import { SendTrial, TrialPanel } from './trial-panel.js';

const MessagePreview = graphql(`
  query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language!) {
    messagePreview(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {
      subject
      html
      text
      sentTo
      lastSentAt
    }
    letterWordings(countyId: $countyId) {
      occasion
    }
    ownTrial(countyId: $countyId, subjectId: $subjectId, occasion: $occasion, language: $language) {
      ...TrialStanding
    }
  }
`);

const languageIn = (request: Request) =>
  new URL(request.url).searchParams.get('in') === 'en' ? ('EN' as const) : ('PL' as const);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const language = languageIn(request);
  const { messagePreview, letterWordings, ownTrial } = await context
    .get(apiContext)
    .query(MessagePreview, { ...params, language });
  const worded = letterWordings.some(({ occasion }) => occasion === params.occasion);
  return { ...messagePreview, language, worded, ownTrial };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'trial');
  const language = languageIn(request);
  const { failure } = await context.get(apiContext).attempt(SendTrial, { input: { ...params, language } });
  if (failure) return refused(values, failure);
  const to = `/c/${params.countyId}/message/${params.subjectId}/${params.occasion}`;
  return redirect(`${to}?done=trialSent&in=${language.toLowerCase()}#trial`);
}

/** A message as a sample participant would read it now; of one that has gone, that it may have said otherwise. */
export default function Message({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const written = useLanguage();
  const at = useCountyPath();
  const { sentTo, lastSentAt, language, worded } = loaderData;
  const words = text.poll.messages;
  const { state } = useLocation() as { state: { from?: string } | null };
  // The same for as long as the page stands: a redirect brings the router's own state.
  const [from] = useState(state?.from);
  return (
    <>
      <PageHead
        title={words.previewTitle}
        back={{
          to: from ?? at('messages'),
          label: from?.includes('/poll/') ? words.title : text.outbox.title,
        }}
      >
        {worded && (
          <Link to={at(`messages/wording/${params.occasion}/${language.toLowerCase()}`)}>
            {text.wording.change}
          </Link>
        )}
      </PageHead>
      {lastSentAt && (
        <p className="notice quiet">{words.sentBefore(sentTo, writeInstant(written, lastSentAt))}</p>
      )}
      <p>{lastSentAt ? words.previewNow : words.previewLead}</p>
      <nav className="row" aria-label={text.poll.send.letterLanguage}>
        {(['PL', 'EN'] as const).map((one) => (
          <Link
            key={one}
            to={`?in=${one.toLowerCase()}`}
            state={{ from }}
            preventScrollReset
            className="choice-link"
            aria-current={one === language ? 'true' : undefined}
          >
            {text.poll.send.inLanguage[one]}
          </Link>
        ))}
      </nav>
      <LetterSheet letter={loaderData} language={language} />
      <TrialPanel trial={loaderData.ownTrial} state={actionData} />
    </>
  );
}
