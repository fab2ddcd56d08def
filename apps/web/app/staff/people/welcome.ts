import { graphql } from '../../gql/gql.js';
import type { WelcomeNowQuery } from '../../gql/graphql.js';

/** What is written to whoever comes on the list now. */
export const WelcomeNow = graphql(`
  query WelcomeNow($countyId: ID!) {
    welcome(countyId: $countyId) {
      ...Welcome
    }
  }
`);
graphql(`
  fragment Welcome on Welcome {
    polls
    conferences
  }
`);

/** Which of the sentences about it holds. */
export const welcomeOf = ({ polls, conferences }: WelcomeNowQuery['welcome']) =>
  polls && conferences ? 'both' : polls ? 'asked' : conferences ? 'invited' : undefined;
