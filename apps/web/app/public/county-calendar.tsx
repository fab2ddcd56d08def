import { CalendarLinks } from '../looks/calendar-links.js';
import { useLanguage, useText } from '../text/use-text.js';

/** How one's own calendar comes to show the county's conferences. */
export function CountyCalendar({ address }: { address: string }) {
  const words = useText().publicPage.calendar;
  return (
    <section className="stack" aria-labelledby="calendar">
      <h2 id="calendar">{words.title}</h2>
      <p>{words.text}</p>
      <CalendarLinks address={address} aside />
      <p className="dim">
        {words.paste} <a href={address}>{address}</a>
      </p>
    </section>
  );
}

/** The county's feed, which says its language: calendar programs have no say. */
export function useCalendarOf(countyId: string, origin: string): string {
  const language = useLanguage();
  return `${origin}/powiat/${countyId}/calendar.ics${language === 'pl' ? '' : `?in=${language}`}`;
}
