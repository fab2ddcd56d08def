import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Fonts stay files: inlined as data: URLs they would need a looser font-src.
  build: { assetsInlineLimit: 0 },
});
