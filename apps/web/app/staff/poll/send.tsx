import { createHash } from 'node:crypto';
import { Button } from '@mantine/core';
import { Link, redirect } from 'react-router';
import { apiContext, languageContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { PollToSendQuery } from '../../gql/graphql.js';
import { writeDayTime, writeInstant } from '../../text/dates.js';
import { texts } from '../../text/texts.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { readForm, refused } from '../form.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/send.js';
import { LetterFrame } from './letter-frame.js';
import './send.css';

const PollToSend = graphql(`
  query PollToSend($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      deadline
      opensAt
      slots {
        id
        heldOn
        startsAt
      }
      conference {
        ordinal
        theme
      }
      sending {
        waitsUntil
        obstacle
        readers {
          language
          count
        }
      }
    }
    PL: messagePreview(countyId: $countyId, subjectId: $id, occasion: "POLL_INVITATION", language: PL) {
      subject
      html
    }
    EN: messagePreview(countyId: $countyId, subjectId: $id, occasion: "POLL_INVITATION", language: EN) {
      subject
      html
    }
  }
`);

const OpenPoll = graphql(`
  mutation OpenPoll($input: DatePollRefInput!) {
    openDatePoll(input: $input) {
      id
    }
  }
`);

/** Tells whether the letters are still those that were looked at. */
const markOf = ({ PL, EN }: PollToSendQuery) =>
  createHash('sha256')
    .update(JSON.stringify([PL, EN]))
    .digest('base64url');

export const handle = needs('RUN_POLLS');

export async function loader({ request, params: { countyId, pollId: id }, context }: Route.LoaderArgs) {
  const found = await context.get(apiContext).query(PollToSend, { countyId, id });
  const { sending, ...poll } = found.datePoll;
  if (!sending) throw redirect(`/c/${countyId}/poll/${id}`);
  const languages = sending.readers.map((one) => one.language);
  const asked = new URL(request.url).searchParams.get('in')?.toUpperCase();
  const shown = languages.find((one) => one === asked) ?? languages[0] ?? 'PL';
  return { poll, sending, languages, shown, letter: found[shown], seen: markOf(found) };
}

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

export async function action({ request, params: { countyId, pollId: id }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'send');
  const api = context.get(apiContext);
  const words = texts[context.get(languageContext)].poll.send;
  if (values.seen !== markOf(await api.query(PollToSend, { countyId, id }))) {
    return refused(values, { code: 'CONFLICT', message: words.changed });
  }
  const { failure } = await api.attempt(OpenPoll, { input: { countyId, id } });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/poll/${id}?done=opened`);
}

/** Everything that would go out, seen once more before it does: to whom, when, what; then one button. */
export default function Send({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const at = useCountyPath();
  const { poll, sending, languages, shown, letter, seen } = loaderData;
  const words = text.poll.send;
  const people = sending.readers.reduce((sum, one) => sum + one.count, 0);
  const inEnglish = sending.readers.find((one) => one.language === 'EN')?.count;
  return (
    <>
      <PageHead
        title={words.title}
        kicker={`${text.conference(poll.conference.ordinal)} · ${poll.conference.theme}`}
        back={{ to: at(`poll/${poll.id}`), label: text.poll.heading.DRAFT }}
      />
      <div className="send">
        <section className="stack send-facts" aria-label={words.facts}>
          <p className="lead">{words.lead}</p>
          <dl className="facts">
            <dt>{words.to}</dt>
            <dd>
              <strong>{text.count.people(people)}</strong>
              {inEnglish ? `, ${words.inEnglish(inEnglish)}` : ''}
            </dd>
            <dt>{words.when}</dt>
            <dd>
              <strong>
                {sending.waitsUntil ? writeInstant(language, sending.waitsUntil) : words.atOnce}
              </strong>
              {sending.waitsUntil && ` (${words.night})`}
            </dd>
            <dt>{words.deadline}</dt>
            <dd>{writeInstant(language, poll.deadline)}</dd>
            <dt>{words.slots}</dt>
            <dd>
              <ul className="plain-list">
                {poll.slots.map((slot) => (
                  <li key={slot.id}>{writeDayTime(language, slot.heldOn, slot.startsAt)}</li>
                ))}
              </ul>
            </dd>
            <dt>{words.later}</dt>
            <dd>{words.reminders}</dd>
          </dl>
          <p>
            <Link to={at(`poll/${poll.id}/participant-page?in=${shown.toLowerCase()}`)} reloadDocument>
              {words.page}
            </Link>
          </p>
        </section>
        <section className="stack send-letter" aria-labelledby="letter">
          <div className="row between">
            <h2 id="letter">{words.letter}</h2>
            {languages.length > 1 && (
              <nav className="row" aria-label={words.letterLanguage}>
                {languages.map((one) => (
                  <Link
                    key={one}
                    to={`?in=${one.toLowerCase()}`}
                    aria-current={one === shown ? 'true' : undefined}
                    preventScrollReset
                    className="choice-link"
                  >
                    {words.inLanguage[one]}
                  </Link>
                ))}
              </nav>
            )}
          </div>
          <p>
            <span className="dim">{words.subject}</span>{' '}
            <strong lang={shown.toLowerCase()}>{letter.subject}</strong>
          </p>
          <LetterFrame html={letter.html} title={words.letter} />
        </section>
        <div className="send-confirm">
          {sending.obstacle ? (
            <div className="notice wrong stack">
              <p>
                <strong>{words.obstacle}</strong> {sending.obstacle}
              </p>
              <p>
                <Button component={Link} to={at(`poll/${poll.id}/edit`)} variant="default">
                  {words.mend}
                </Button>
              </p>
            </div>
          ) : (
            <SaveForm
              intent="send"
              state={actionData}
              submit={words.confirm(people)}
              aside={<Link to={at(`poll/${poll.id}/edit`)}>{words.mend}</Link>}
            >
              <input type="hidden" name="seen" value={seen} />
              {poll.opensAt && <p>{words.byItself(writeInstant(language, poll.opensAt))}</p>}
            </SaveForm>
          )}
        </div>
      </div>
    </>
  );
}
