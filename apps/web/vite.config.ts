import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Fonts stay files: inlined as data: URLs they would need a looser font-src.
  // Mantine is hundreds of small modules: bundled, the server starts in a fraction of the time.
  ssr: { noExternal: [/^@mantine\//] },
  build: { assetsInlineLimit: 0 },
});
