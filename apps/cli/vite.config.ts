import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  // Hundreds of small files that a check would wait for, one after the other. What brings WebAssembly or a driver stays.
  ssr: { noExternal: ['ajv', 'ajv-formats', 'commander', 'yaml'] },
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: { concord: fileURLToPath(new URL('src/concord.ts', import.meta.url)) },
      // Beside the entry: what is loaded later finds the checkout, and so its data, as many folders up as the source does.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
