import { unbroken } from './unbroken.js';

/** `_` stands for a non-breaking space, `~` for a non-breaking hyphen. */
it.each([
  ['Spotkanie w Nisku i w Rudniku', 'Spotkanie w_Nisku i_w_Rudniku'],
  ['A o tym, z kim', 'A_o_tym, z_kim'],
  ['Zapraszamy (w piątek) „z gośćmi”', 'Zapraszamy (w_piątek) „z_gośćmi”'],
  ['III konferencja, sala II albo I', 'III konferencja, sala II albo I'],
  ['I konferencja', 'I_konferencja'],
  ['piątek, 17 listopada 2023 r., godz. 9:00', 'piątek, 17_listopada 2023_r., godz._9:00'],
  ['od 15 grudnia do 3 stycznia', 'od 15_grudnia do 3_stycznia'],
  ['Friday, 17 November 2023 at 09:00', 'Friday, 17_November 2023 at 09:00'],
  ['ul. Sandomierska 1, 37-400 Nisko', 'ul._Sandomierska 1, 37~400_Nisko'],
  ['tel. 15 841 20 00 wew. 3', 'tel._15 841 20 00 wew._3'],
  ['Szkoła nr 1, ks. Nowak', 'Szkoła nr_1, ks._Nowak'],
  ['raz dwa', 'raz dwa'],
  ['koniec w', 'koniec w'],
  ['', ''],
])('%s', (text, together) => {
  expect(unbroken(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '~')).toBe(together);
});
