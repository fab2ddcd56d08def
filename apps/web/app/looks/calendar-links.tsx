import { useText } from '../text/use-text.js';

/** An address over `webcal:`, which opens the calendar program itself. */
const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');

/** The two ways to have a calendar program follow a feed by one click; `aside` where the page is about something else. */
export function CalendarLinks({ address, aside }: { address: string; aside?: boolean }) {
  const words = useText().coming.subscribe;
  return (
    <p className="row">
      <a className={aside ? 'button second' : 'button'} href={webcal(address)}>
        {words.open}
      </a>
      <a
        className="button second"
        href={`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal(address))}`}
        rel="noreferrer"
      >
        {words.google}
      </a>
    </p>
  );
}
