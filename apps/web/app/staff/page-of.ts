/** Which page of a list an address asks for, from one on; the first, whatever else it says. */
export const pageOf = (search: URLSearchParams): number =>
  Math.max(1, Math.floor(Number(search.get('page')) || 1));
