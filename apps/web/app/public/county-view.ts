import type { RouterContextProvider } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import type { PublicCountyPageQuery } from '../gql/graphql.js';
import { warsawParts } from '../text/dates.js';
import { originOf } from './address.js';

const PublicCountyPage = graphql(`
  query PublicCountyPage($countyId: ID!) {
    publicPage(countyId: $countyId) {
      id
      name
      nameLocative
      voivodeship
      about
      officeName
      contactPhone
      contactEmail
      cycles {
        id
        title
        seasonStartYear
        cancelled
        undated
        expertName
        conferences {
          id
          ordinal
          theme
          state
          heldOn
          startsAt
          durationMinutes
          venueName
          venueAddress
          agenda {
            startsAt
            title
          }
        }
      }
    }
  }
`);

export type PublicPage = PublicCountyPageQuery['publicPage'];
export type PublicCycle = PublicPage['cycles'][number];
export type PublicConference = PublicCycle['conferences'][number];

/** A county's page as everybody sees it, with the day it is seen on. Throws the answer that there is none. */
export async function loadPublicPage(
  request: Request,
  countyId: string,
  context: Readonly<RouterContextProvider>,
) {
  const { publicPage } = await context.get(apiContext).query(PublicCountyPage, { countyId });
  return { page: publicPage, today: warsawParts(new Date().toISOString()).day, origin: originOf(request) };
}
