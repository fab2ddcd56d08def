/** A map that shows this place; opened there, nothing of it is loaded here. */
export const mapOf = (place: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
