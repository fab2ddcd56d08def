import { createContext } from 'react';

/** The script nonce of the page being rendered; empty in the browser. */
export const NonceContext = createContext('');
