import type { ReactNode } from 'react';
import { Link, useActionData, useRouteLoaderData, useSearchParams } from 'react-router';
import type { StaffShellQuery } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';

type Props = { title: string; kicker?: string; back?: { to: string; label: string }; children?: ReactNode };

/** Where one is, the page's name, its main step; after something was done, that it was done. */
export function PageHead({ title, kicker, back, children }: Props) {
  const text = useText();
  // An operator's pages are in no county.
  const place = useRouteLoaderData<StaffShellQuery>('staff')?.county.name ?? 'Beczka';
  const [search] = useSearchParams();
  // What was refused just now outweighs what was done before.
  const refused = useActionData() !== undefined;
  const done = refused ? null : (search.get('done') as keyof typeof text.done | null);
  return (
    <>
      <title>{`${title} · ${place}`}</title>
      <div className="page-head">
        <div className="stack tight">
          {back && (
            <Link to={back.to} className="back">
              ← {back.label}
            </Link>
          )}
          {kicker && <p className="kicker">{kicker}</p>}
          <h1>{title}</h1>
        </div>
        {children && <div className="row">{children}</div>}
      </div>
      {done && text.done[done] && (
        <p className="notice" role="status">
          {text.done[done]}
        </p>
      )}
    </>
  );
}
