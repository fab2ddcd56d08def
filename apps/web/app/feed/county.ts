import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { isLanguage } from '../text/language.js';
import type { Route } from './+types/county.js';
import { calendarAnswer } from './calendar.js';

const CountyCalendar = graphql(`
  query CountyCalendar($countyId: ID!) {
    publicPage(countyId: $countyId) {
      id
      calendar {
        content
      }
    }
  }
`);

/** The county's conferences for anybody's calendar program; `in` chooses the language, for such programs have no say. */
export async function loader({ request, params: { countyId }, context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const language = new URL(request.url).searchParams.get('in');
  if (isLanguage(language)) api.language = language;
  const { publicPage } = await api.query(CountyCalendar, { countyId });
  return calendarAnswer(request, publicPage.calendar.content, 'public');
}
