/** When each poll of the replayed season is asked, and between which days; instants on the Warsaw wall clock. */
export interface PlannedPoll {
  ordinal: number;
  window: { from: string; to: string };
  opensAt: string;
  deadline: string;
  /** The day most people prefer; where the season's record names none, the system's own suggestions are offered. */
  favourite?: string;
  slots?: string[];
}

/**
 * The season 2023/2024 of powiat niżański. The dates of the first three conferences are on record: 17 November,
 * 15 December and 22 January. The next poll is asked after the conference before it.
 */
export const NISKO_2023: PlannedPoll[] = [
  {
    ordinal: 1,
    window: { from: '2023-11-13', to: '2023-11-24' },
    opensAt: '2023-10-16T10:00',
    deadline: '2023-10-30T12:00',
    slots: ['2023-11-14', '2023-11-16', '2023-11-17', '2023-11-21', '2023-11-23'],
    favourite: '2023-11-17',
  },
  {
    ordinal: 2,
    window: { from: '2023-12-11', to: '2023-12-21' },
    opensAt: '2023-11-20T10:00',
    deadline: '2023-12-01T12:00',
    slots: ['2023-12-12', '2023-12-13', '2023-12-15', '2023-12-18', '2023-12-20'],
    favourite: '2023-12-15',
  },
  {
    ordinal: 3,
    window: { from: '2024-01-15', to: '2024-01-26' },
    opensAt: '2023-12-18T10:00',
    deadline: '2024-01-05T12:00',
    slots: ['2024-01-16', '2024-01-18', '2024-01-22', '2024-01-24', '2024-01-26'],
    favourite: '2024-01-22',
  },
  {
    ordinal: 4,
    window: { from: '2024-02-14', to: '2024-02-28' },
    opensAt: '2024-01-24T10:00',
    deadline: '2024-02-07T12:00',
  },
  {
    ordinal: 5,
    window: { from: '2024-03-13', to: '2024-03-27' },
    opensAt: '2024-02-29T10:00',
    deadline: '2024-03-08T12:00',
  },
  {
    ordinal: 6,
    window: { from: '2024-04-16', to: '2024-04-30' },
    opensAt: '2024-03-28T10:00',
    deadline: '2024-04-10T12:00',
  },
];
