import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { input: { concord: fileURLToPath(new URL('src/concord.ts', import.meta.url)) } },
  },
});
