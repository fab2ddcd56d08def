import { useText } from '../text/use-text.js';

/** An address over `webcal:`, which opens the calendar program itself. */
const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');

/** The two ways to have a calendar program follow a feed by one click. */
export function CalendarLinks({ address }: { address: string }) {
  const words = useText().coming.subscribe;
  return (
    <p className="row">
      <a className="button" href={webcal(address)}>
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
