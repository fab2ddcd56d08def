import { instantOf } from '../text/dates.js';
import type { PublicConference, PublicCycle, PublicPage } from './county-view.js';

/** Conferences ahead as schema.org tells events, for search engines. */
export function eventFacts(
  page: PublicPage,
  cycles: readonly PublicCycle[],
  { origin, today, name }: { origin: string; today: string; name: (conference: PublicConference) => string },
): object[] {
  return cycles.flatMap((cycle) =>
    cycle.conferences
      .filter(({ heldOn }) => heldOn >= today)
      .map((conference) => {
        const { heldOn, startsAt, durationMinutes, state, theme, venueName, venueAddress } = conference;
        const start = instantOf(heldOn, startsAt);
        return {
          '@context': 'https://schema.org',
          '@type': 'Event',
          name: `${name(conference)}: ${theme}`,
          startDate: start,
          endDate: start && new Date(Date.parse(start) + durationMinutes * 60_000).toISOString(),
          eventStatus: `https://schema.org/${state === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          isAccessibleForFree: true,
          url: `${origin}/powiat/${page.id}/cykl/${cycle.id}#${conference.id}`,
          image: `${origin}/barrel-card.png`,
          location: {
            '@type': 'Place',
            name: venueName ?? page.name,
            address: venueAddress ?? page.name,
          },
          organizer: {
            '@type': 'Organization',
            name: page.officeName,
            url: `${origin}/powiat/${page.id}`,
          },
        };
      }),
  );
}
