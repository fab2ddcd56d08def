import { graphql } from '../gql/gql.js';
import type { ManagerFragment } from '../gql/graphql.js';
import { warsawParts, writeDate, writeInstant } from '../text/dates.js';
import { useLanguage, useText } from '../text/use-text.js';

export const Manager = graphql(`
  fragment Manager on CountyManager {
    name
    email
    since
    accepted
    lastSignInAt
  }
`);

/** Who manages a county's staff, and whether they have come yet. */
export function ManagerLine({
  manager: { name, since, accepted, lastSignInAt },
}: {
  manager: ManagerFragment;
}) {
  const language = useLanguage();
  const { team, operator } = useText();
  return (
    <div className="stack tight">
      <span>{name}</span>
      <small className="dim">
        {lastSignInAt
          ? team.signedIn(writeInstant(language, lastSignInAt))
          : accepted
            ? team.accepted
            : operator.counties.invited(writeDate(language, warsawParts(since).day))}
      </small>
    </div>
  );
}
