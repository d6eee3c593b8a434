import { createLog } from './create-log.ts';
import { logOfRequest } from './log-of-request.ts';

function said(): { log: ReturnType<typeof createLog>; lines: () => unknown[] } {
  const texts: string[] = [];
  const log = createLog({ level: 'info', format: 'json' }, { write: (text) => void texts.push(text) });
  return {
    log,
    lines: () =>
      texts.map((text) => {
        const { time, ...line } = JSON.parse(text) as Record<string, unknown>;
        return { ...line, isTimed: typeof time === 'string' };
      }),
  };
}

it('says everything with the id of the request, as the log of the process says it', () => {
  const { log, lines } = said();
  const ofRequest = logOfRequest(log, { id: 'one' });
  ofRequest.debug('nobody listens');
  ofRequest.info({ password: 'secret' }, 'asked');
  ofRequest.error('failed');
  ofRequest.child({ part: 'mail' }).warn('late');
  expect(lines()).toEqual([
    { level: 'info', id: 'one', password: '[redacted]', msg: 'asked', isTimed: true },
    { level: 'error', id: 'one', msg: 'failed', isTimed: true },
    { level: 'warn', id: 'one', part: 'mail', msg: 'late', isTimed: true },
  ]);
});

it('listens as far as it is told, and no other request with it', () => {
  const { log, lines } = said();
  const [loud, quiet] = [logOfRequest(log, { id: 'loud' }), logOfRequest(log, { id: 'quiet' })];
  loud.level = 'debug';
  for (const one of [loud, quiet]) one.debug('heard');
  expect([loud.level, quiet.level, log.level]).toEqual(['debug', 'info', 'info']);
  expect(lines()).toEqual([{ level: 'debug', id: 'loud', msg: 'heard', isTimed: true }]);
});
