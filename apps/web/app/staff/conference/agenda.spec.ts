import { readAgenda, writeAgenda } from './agenda.js';

it('reads an agenda as people type it', () => {
  expect(readAgenda('9:00 Powitanie\n\n10.30 – Praca w grupach\nbez godziny')).toEqual([
    { startsAt: '09:00', title: 'Powitanie' },
    { startsAt: '10:30', title: 'Praca w grupach' },
    { startsAt: '', title: 'bez godziny' },
  ]);
});

it('gives back what it read', () => {
  const agenda = [{ startsAt: '09:00', title: 'Powitanie' }];
  expect(readAgenda(writeAgenda(agenda))).toEqual(agenda);
});
