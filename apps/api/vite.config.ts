import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const entry = (name: string) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: entry('main'),
        'judge-worker': entry('judgement/worker/judge-worker'),
        'print-schema': entry('print-schema'),
      },
      // Beside the entries, since what starts the judging thread looks for it beside itself.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
