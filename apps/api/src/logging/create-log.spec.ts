import { QueryFailedError } from 'typeorm';
import { consoleToLog } from './console-to-log.ts';
import { createLog } from './create-log.ts';
import type { LogSettings } from './log-settings.ts';

function logged(settings: LogSettings) {
  const said: string[] = [];
  return { log: createLog(settings, { write: (text) => said.push(text) }), said };
}

it('covers what is secret wherever it stands', () => {
  const { log, said } = logged({ level: 'info', format: 'json' });
  const headers = { authorization: 'hidden', cookie: 'hidden', accept: 'text/html' };
  log.info(
    { token: 'hidden', headers, sent: { body: { password: 'hidden' } }, variables: { note: 'hidden' } },
    'Asked',
  );
  log.warn({ req: { url: '/set-up/hidden' }, res: { headers } }, 'Asked');
  expect(said.join('')).not.toContain('hidden');
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ headers: { accept: 'text/html', cookie: '[redacted]' } });
});

it('tells of an error of the database what happened, and not the values that were to be written', () => {
  const { log, said } = logged({ level: 'info', format: 'json' });
  const driverError = Object.assign(new Error('value too long'), { code: '22001', detail: 'hidden' });
  log.error({ err: new QueryFailedError('INSERT …', ['hidden'], driverError) }, 'Unexpected failure');
  expect(said.join('')).not.toContain('hidden');
  expect(JSON.parse(said[0] ?? '')).toMatchObject({
    level: 'error',
    err: { type: 'QueryFailedError', message: 'value too long', code: '22001', stack: expect.any(String) },
  });
});

it.each([
  Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' }),
  Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
])('takes it for nothing wrong that somebody left (%s), and still tells of a database that did', (failure) => {
  const { log, said } = logged({ level: 'info', format: 'json' });
  log.error({ err: failure }, 'Unexpected failure');
  log.error(failure);
  expect(said).toEqual([]);
  log.error({ err: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }, 'Unexpected failure');
  expect(said).toHaveLength(1);
});

it('says to a person what happened and where, without braces', () => {
  const { log, said } = logged({ level: 'info', format: 'text' });
  log.info({ id: 'req-1', method: 'POST', ms: 12.5 }, 'POST /graphql 200');
  log.error({ err: new Error('No room', { cause: new Error('The disk is full') }) }, 'Unexpected failure');
  expect(said[0]).toBe('POST /graphql 200 (12.5 ms)\n');
  expect(said[1]).toMatch(/^Unexpected failure\nError: No room\n +at [^{}]*\nError: The disk is full\n +at [^{}]*\n$/);
});

it('takes in what others say on the console, and what objects hold stays theirs', () => {
  const { log, said } = logged({ level: 'info', format: 'json' });
  const { error, warn, info, log: say } = console;
  consoleToLog(log, 'json');
  try {
    console.error('It broke:', new TypeError('No such thing'), { password: 'hidden' });
    console.log('\nUp\n');
  } finally {
    Object.assign(console, { error, warn, info, log: say });
  }
  expect(said.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: 'error', msg: 'It broke: [Object]', err: { type: 'TypeError', message: 'No such thing' } },
    { level: 'info', msg: 'Up' },
  ]);
});
