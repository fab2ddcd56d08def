import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';

type Props = { name: string | null; address: string | null };

/** Where it is, with the way to a map. The map learns the address alone. */
export function Place({ name, address }: Props) {
  const words = useText().coming.own;
  if (!name) return null;
  const query = encodeURIComponent(address ?? name);
  return (
    <p>
      {unbroken([name, address].filter(Boolean).join(', '))}{' '}
      <a href={`https://www.openstreetmap.org/search?query=${query}`} rel="noreferrer">
        {words.map}
        <span className="hidden">: {name}</span>
      </a>
    </p>
  );
}
