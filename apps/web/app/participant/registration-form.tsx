import { LanguageField } from '../looks/language-field.js';
import { useText } from '../text/use-text.js';
import { AskedTwice } from './asked-twice.js';
import type { Meeting } from './view.js';

type Props = {
  conference: Meeting;
  /** What the link that led here stands for. */
  wanted: string | null;
};

/** What is not yet said can be said here: what the link stands for by one button, the rest beside it. */
export function RegistrationForm({ conference, wanted }: Props) {
  const text = useText();
  const words = text.coming.page;
  // Null without a limit.
  const { freePlaces } = conference;
  const state = conference.registration?.current ? conference.registration.state : null;
  const full = freePlaces === 0 && state !== 'COMING' && state !== 'WAITING';
  const open = (['coming', 'not'] as const).filter((answer) =>
    answer === 'not' ? state !== 'NOT_COMING' : state === null || state === 'NOT_COMING',
  );
  const asked = open.find((answer) => answer === wanted);
  const label = {
    coming: full ? words.confirm.wait : state && !asked ? words.instead.coming : words.confirm.coming,
    not: state && !asked ? words.instead.not : words.confirm.not,
  };
  // Whoever takes it back later finds that another has it.
  const lost = state === 'WAITING' || (state === 'COMING' && freePlaces !== null) ? words.lose[state] : null;
  return (
    <form method="post" className="stack">
      <input type="hidden" name="intent" value="register" />
      <LanguageField />
      <input type="hidden" name="heldOn" value={conference.heldOn ?? ''} />
      <input type="hidden" name="startsAt" value={conference.startsAt ?? ''} />
      {full && open.includes('coming') && asked !== 'not' && <p>{words.full}</p>}
      {!!freePlaces && state !== 'COMING' && <p className="dim">{words.free(freePlaces)}</p>}
      {asked && <p>{words.confirmLead}</p>}
      {lost ? (
        <AskedTwice
          ask={words.instead.not}
          warning={lost.warning}
          end={lost.end}
          name="answer"
          value="not"
          open={asked === 'not'}
        />
      ) : (
        <p className="row">
          {(asked ? [asked] : open).map((answer, nth) => (
            <button
              key={answer}
              className={nth === 0 && !state ? 'button' : asked ? 'button' : 'button second'}
              name="answer"
              value={answer}
            >
              {label[answer]}
            </button>
          ))}
          {asked &&
            open
              .filter((answer) => answer !== asked)
              .map((answer) => (
                <a key={answer} href={`?answer=${answer}`}>
                  {answer === 'not' ? text.coming.own.no : text.coming.own.yes}
                </a>
              ))}
        </p>
      )}
      <p className="dim">{words.untilStart}</p>
    </form>
  );
}
