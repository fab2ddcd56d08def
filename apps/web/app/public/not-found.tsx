import { data } from 'react-router';
import type { Trouble } from '../api.js';

export function loader() {
  throw data({ trouble: 'missing' } satisfies Trouble, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
