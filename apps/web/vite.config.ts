import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// In development the API answers on its own port; in production it serves these files itself.
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': { target: api, ws: true }, '/health': api } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023' },
});
