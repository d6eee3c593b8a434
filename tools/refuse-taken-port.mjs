import { createServer } from 'node:net';

/**
 * Ends the process with the cure if PORT cannot be listened on: asked before anything else is done, since
 * an installation and a build take a minute. What is no port at all is for the API's configuration to say.
 */
export async function refuseTakenPort(command) {
  const port = Number(process.env.PORT || 3000);
  if (!(await isTaken(port))) return;
  console.error(
    `Port ${port} is in use. If that is Concord, open http://127.0.0.1:${port}; ` +
      `else stop what uses it, or choose another: PORT=${port + 1} npm ${command}`,
  );
  process.exit(1);
}

function isTaken(port) {
  if (!(port > 0 && port < 65_536)) return false;
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', ({ code }) => resolve(code === 'EADDRINUSE'))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}
