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
    rolldownOptions: {
      // What libraries say to compilers that are not in use here.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
    },
  },
});
