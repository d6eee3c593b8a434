import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that run es2023 know it.
    modulePreload: { polyfill: false },
    // The explorer's editor is that large; nobody loads it but who opens the explorer.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // Each file costs a browser a question: what is needed first comes together, libraries apart because they change
      // less often, and so do the small parts of many pages.
      output: {
        codeSplitting: {
          groups: [
            // What every page says in German, in one piece.
            {
              name: 'german-everywhere',
              test: /\/(app|components|graphql|features\/(find|overview|waiting)|charts\/src)\/german\.json$/,
              priority: 4,
            },
            { name: 'libraries', tags: ['$initial'], test: /\/node_modules\//, priority: 3 },
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'parts', test: /\/(apps\/web|libs)\//, minShareCount: 6, priority: 1 },
          ],
        },
      },
      // What libraries say to compilers that are not in use here.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
});

/** Beside each file the same one, as small as it gets: the server would spend less care on it, and each time anew. */
function compressed(): Plugin {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY } = constants;
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) {
        const content = readFileSync(join(dir, name));
        // The explorer's editor is so large that care would take seconds.
        const quality = content.length > 500_000 ? 5 : BROTLI_MAX_QUALITY;
        const small = brotliCompressSync(content, { params: { [BROTLI_PARAM_QUALITY]: quality } });
        writeFileSync(join(dir, `${name}.br`), small);
      }
    },
  };
}
