import { use } from 'react';
// Built as a worker would be: one file that needs no other.
import script from '../participant/keep-answers.ts?worker&url';
import { NonceContext } from './nonce.js';

/** The one script of a participant's page, which does without it. */
export const KeepScript = () => <script type="module" src={script} nonce={use(NonceContext)} />;
