import { useFetcher } from 'react-router';
import type { Failure } from '../../api.js';
import { failureWords } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';
import { useMay } from '../county.js';
import { type Attendee, standingOf } from './list.js';

type Props = {
  attendee: Attendee;
  conference: { takesAttendance: boolean; takesRegistrations: boolean };
  /** Why the last try about this person was refused, where no script has sent it. */
  failure?: Failure;
};

const tags = { COMING: 'tag good', NOT_COMING: 'tag', WAITING: 'tag warn', SILENT: 'tag' } as const;

/** One person, and what can be noted of them at a touch. What is on its way shows as if it were done. */
export function AttendeeRow({ attendee, conference, failure }: Props) {
  const text = useText();
  const words = text.coming.list;
  const may = useMay()('EDIT_PARTNERS');
  const fetcher = useFetcher<{ failure?: Failure }>();
  const { participant, place } = attendee;
  const name = `${participant.firstName} ${participant.lastName}`;
  const standing = standingOf(attendee);
  const refused = fetcher.data?.failure ?? failure;
  const sent = fetcher.formData?.get('value');
  const toggle = (label: string, value: 'yes' | 'no', pressed: boolean) => (
    <button className="toggle" name="value" value={value} aria-pressed={pressed}>
      {label}
    </button>
  );
  return (
    <li>
      <div>
        <strong>{name}</strong> <span className="dim">{participant.organization.name}</span>
        <br />
        <span className={tags[standing]}>
          {standing === 'WAITING' && place ? words.place(place) : words.state[standing]}
        </span>{' '}
        <small className="dim">
          {attendee.outdated && words.outdated}
          {attendee.byHand && words.byHand}
        </small>
      </div>
      {may && (conference.takesAttendance || conference.takesRegistrations) && (
        <fetcher.Form method="post">
          <input type="hidden" name="participantId" value={participant.id} />
          {conference.takesAttendance ? (
            <span role="group" aria-label={words.isPresent(name)}>
              <input type="hidden" name="intent" value="note" />
              {toggle(
                words.present,
                attendee.present ? 'no' : 'yes',
                sent ? sent === 'yes' : attendee.present,
              )}
            </span>
          ) : (
            <span className="answers-by-hand" role="group" aria-label={words.says(name)}>
              <input type="hidden" name="intent" value="register" />
              {toggle(
                words.comes,
                'yes',
                sent ? sent === 'yes' : standing === 'COMING' || standing === 'WAITING',
              )}
              {toggle(words.cannot, 'no', sent ? sent === 'no' : standing === 'NOT_COMING')}
            </span>
          )}
        </fetcher.Form>
      )}
      {refused && (
        <p className="error" role="alert">
          {failureWords(text, refused)}
        </p>
      )}
    </li>
  );
}
