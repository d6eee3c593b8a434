// The judging thread where nothing is built: in development and in specs. Bundled in memory, in the thread itself,
// so that no build can be out of date and the server does not wait; Node 20 reads no TypeScript by itself.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: fileURLToPath(new URL('judge-worker.ts', import.meta.url)),
  platform: 'node',
  plugins: [{ name: 'packages-by-address', resolveId: addressOfPackage }],
});
const { output } = await bundle.generate({ format: 'esm' });
await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

/** A bundle without a file of its own finds packages only by their addresses. Ours become part of it. */
function addressOfPackage(name) {
  const isPackage = /^[^./@]|^@(?!concord\/)/.test(name) && !name.startsWith('node:');
  return isPackage ? { id: import.meta.resolve(name), external: true } : undefined;
}
