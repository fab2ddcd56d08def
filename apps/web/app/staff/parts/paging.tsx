import { Link, useSearchParams } from 'react-router';
import { useText } from '../../text/use-text.js';

export function Paging({ page, pages }: { page: number; pages: number }) {
  const text = useText();
  const [search] = useSearchParams();
  if (pages < 2) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(search);
    next.set('page', String(number));
    return `?${next}`;
  };
  return (
    <nav className="row" aria-label={text.paging.label}>
      {page > 1 && <Link to={to(page - 1)}>← {text.paging.before}</Link>}
      <span>{text.paging.of(page, pages)}</span>
      {page < pages && <Link to={to(page + 1)}>{text.paging.after} →</Link>}
    </nav>
  );
}
