import { use } from 'react';
import { NonceContext } from './nonce.js';

const follow = `document.documentElement.dataset.mantineColorScheme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'`;

/** Lets Mantine follow the system's light or dark before the first paint. */
export const SchemeScript = () => (
  <script nonce={use(NonceContext)} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: follow }} />
);
