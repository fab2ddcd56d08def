import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';

type Props = {
  name: string;
  address: string | null;
  /** Nobody goes there any more: the way is left out. */
  over?: boolean;
};

/** Where it is, with the way to a map, of which nothing is loaded here. The map learns the address alone. */
export function Place({ name, address, over }: Props) {
  const text = useText();
  const query = encodeURIComponent(address ?? name);
  return (
    <>
      {unbroken([name, address].filter(Boolean).join(', '))}
      {!over && (
        <>
          {' · '}
          <a href={`https://www.openstreetmap.org/search?query=${query}`} rel="noreferrer">
            {text.map}
            <span className="hidden">: {name}</span>
          </a>
        </>
      )}
    </>
  );
}
