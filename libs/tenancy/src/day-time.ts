const DAY = 24 * 60;

/** Minutes from midnight to a time of day, `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The time of day, `HH:MM`, so many minutes after midnight; from 24 hours on it is the next day's. */
export function timeOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor((minutes % DAY) / 60))}:${two(minutes % 60)}`;
}

/** The time of day, `HH:MM`, at which ends what starts at this one and lasts so many minutes. */
export const endOf = (startsAt: string, minutes: number): string => timeOf(minutesOf(startsAt) + minutes);
