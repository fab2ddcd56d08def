import { dialled } from '../text/phone.js';
import { useText } from '../text/use-text.js';
import type { View } from './view.js';

/** Whom to call, and why this page knows the person. */
export function WhoAsks({ county }: { county: View['county'] }) {
  const words = useText().participant.who;
  const { profile } = county;
  return (
    <footer className="foot stack tight">
      {profile && (
        <p>
          {words.questions} <strong>{profile.contactName}</strong>, {profile.officeName},{' '}
          <a href={`tel:${dialled(profile.contactPhone)}`}>{profile.contactPhone}</a>,{' '}
          <a href={`mailto:${profile.contactEmail}`}>{profile.contactEmail}</a>
        </p>
      )}
      <p>{words.personal}</p>
    </footer>
  );
}
