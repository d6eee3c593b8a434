import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The explorer's editor is that large; nobody loads it but who opens the explorer.
    chunkSizeWarningLimit: 800,
    // For the size of the first view: see .size-limit.js.
    manifest: true,
    rolldownOptions: {
      // Small parts of many pages come together: each file costs a browser a question.
      output: { codeSplitting: { groups: [{ name: 'parts', test: /\/(apps\/web|libs)\//, minShareCount: 6 }] } },
      // What libraries say to compilers that are not in use here.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
});
