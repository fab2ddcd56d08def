import { use } from 'react';
// Built as a worker would be: one file that needs no other.
import script from '../sign-in/passkey-browser.ts?worker&url';
import { NonceContext } from './nonce.js';

/** The one script of plain pages. */
export const PasskeyScript = () => <script type="module" src={script} nonce={use(NonceContext)} />;
