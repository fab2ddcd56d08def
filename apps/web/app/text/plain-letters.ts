/** Letters as people look for them: «zoltowska» finds «Żółtowska». */
export const plainLetters = (text: string): string =>
  text.toLocaleLowerCase('pl').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
