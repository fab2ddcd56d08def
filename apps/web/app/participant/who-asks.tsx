import type { ReactNode } from 'react';
import { graphql } from '../gql/gql.js';
import type { AskingCountyFragment } from '../gql/graphql.js';
import { dialled } from '../text/phone.js';
import { usePublicPath } from '../public/address.js';
import { useText } from '../text/use-text.js';

graphql(`
  fragment AskingCounty on County {
    id
    name
    voivodeship
    profile {
      officeName
      contactName
      contactPhone
      contactEmail
    }
  }
`);

/** Whom to call, and why this page knows the person. */
export function WhoAsks({ county, children }: { county: AskingCountyFragment; children?: ReactNode }) {
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
      {children}
    </footer>
  );
}

/** The way to the county's privacy notice: to the version that holds, where there is one yet. */
export function NoticeLink({ countyId, version }: { countyId: string; version: number | null }) {
  const text = useText();
  const to = usePublicPath();
  return <a href={to(`/privacy/${countyId}${version ? `/${version}` : ''}`)}>{text.notice.link}</a>;
}
