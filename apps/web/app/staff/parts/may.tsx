import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Action } from '../../gql/graphql.js';
import { useMay } from '../county.js';

/** Shown to those who may do this here. */
export function May({ action, children }: { action: Action; children: ReactNode }) {
  return useMay()(action) && children;
}

/** A link to where this is done; its words alone for those who may not. */
export function LinkForThose({ action, to, children }: { action: Action; to: string; children: ReactNode }) {
  return useMay()(action) ? <Link to={to}>{children}</Link> : <span>{children}</span>;
}
