import { ConfigurationError, readConfiguration } from './configuration.ts';
import { SETTINGS } from './configuration-settings.ts';

/** What is said of an environment that cannot be used. */
function complaint(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (failure) {
    if (failure instanceof ConfigurationError) return failure.message;
  }
  throw new Error('Nothing was found wrong.');
}

it('serves on port 3000 with the built-in database and logs for programs unless told otherwise', () => {
  const usual = {
    port: 3000,
    demo: true,
    newOrganisations: true,
    publicUrl: 'http://127.0.0.1:3000',
    log: { level: 'info', format: 'json' },
  };
  expect(readConfiguration({})).toEqual(usual);
  expect(readConfiguration(Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ''])))).toEqual(usual);
});

it('says on a terminal only what a person needs, in words', () => {
  expect(readConfiguration({}, { isTerminal: true }).log).toEqual({ level: 'warn', format: 'text' });
  const asked = { LOG_FORMAT: 'json', LOG_LEVEL: 'debug' };
  expect(readConfiguration(asked, { isTerminal: true }).log).toEqual({ level: 'debug', format: 'json' });
});

it('takes everything that an installation sets', () => {
  const environment = {
    PORT: '8080',
    DATABASE_URL: 'postgresql://me:secret@db.example:5433/concord?ssl=true',
    NEW_ORGANISATIONS: 'no',
    CONCORD_URL: 'https://Concord.example.com/',
    SMTP_URL: 'smtps://me:secret@mail.example.com:465',
    MAIL_FROM: 'Concord <concord@example.com>',
    OIDC_ISSUER: 'https://login.example.com/realms/staff',
    OIDC_CLIENT_ID: 'concord',
    OIDC_CLIENT_SECRET: 'secret',
    METRICS_TOKEN: '0123456789abcdef',
  };
  expect(readConfiguration(environment)).toEqual({
    port: 8080,
    demo: false,
    newOrganisations: false,
    databaseUrl: environment.DATABASE_URL,
    publicUrl: 'https://concord.example.com',
    mail: { smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM },
    openId: { issuer: environment.OIDC_ISSUER, clientId: 'concord', clientSecret: 'secret' },
    metricsToken: '0123456789abcdef',
    log: { level: 'info', format: 'json' },
  });
});

it.each([
  ['PORT', ['0', '8080', '65535'], ['abc', '-1', '80.5', '65536', 'Infinity', '0x50', '3000 3000']],
  [
    'DATABASE_URL',
    ['postgres://me@localhost/concord'],
    ['localhost', 'mysql://me@localhost/x', 'postgres://me@:bad:port'],
  ],
  [
    'CONCORD_URL',
    ['https://a.example', 'https://a.example:8443', 'http://localhost:3000', 'http://[::1]:3000'],
    [
      'a.example',
      'http://a.example',
      'https://a.example/concord',
      'https://a.example/?x',
      'ftp://a.example',
      'https://me:x@a.example',
    ],
  ],
  ['METRICS_TOKEN', ['0123456789abcdef'], ['short', 'with a space in the middle of it']],
  ['LOG_LEVEL', ['trace', 'silent'], ['INFO', 'loud', 'toString']],
  ['LOG_FORMAT', ['text', 'json'], ['xml']],
  ['NEW_ORGANISATIONS', ['yes', 'no'], ['maybe']],
])('knows for %s what can be used, and what cannot', (name, right, wrong) => {
  for (const text of right) expect(() => readConfiguration({ [name]: text })).not.toThrow();
  for (const text of wrong) expect(complaint({ [name]: text })).toContain(`\n${name} `);
});

it.each([
  [
    'SMTP_URL',
    { MAIL_FROM: 'a@b.example' },
    ['smtp://mail', 'smtps://me:x@mail.example:465'],
    ['mail.example', 'smtp://'],
  ],
  [
    'MAIL_FROM',
    { SMTP_URL: 'smtp://mail' },
    ['a@b.example', 'A <a@b.example>'],
    ['a', 'A <a@b> <c@d>', 'a@b\r\nBcc: c@d'],
  ],
  [
    'OIDC_ISSUER',
    { OIDC_CLIENT_ID: 'concord', OIDC_CLIENT_SECRET: 'x' },
    ['https://login.example', 'http://127.0.0.1:4000'],
    ['login.example', 'http://login.example'],
  ],
])('knows for %s, beside what goes with it, what can be used', (name, beside, right, wrong) => {
  for (const text of right) expect(() => readConfiguration({ ...beside, [name]: text })).not.toThrow();
  for (const text of wrong) expect(complaint({ ...beside, [name]: text })).toContain(`\n${name} `);
});

it('names what is missing beside what is there', () => {
  expect(complaint({ MAIL_FROM: 'a@b.example' })).toMatch(/^SMTP_URL +not set +is missing beside MAIL_FROM /m);
  const halfway = complaint({ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'concord' });
  expect(halfway).toMatch(/^OIDC_CLIENT_SECRET +not set +is missing beside OIDC_ISSUER and OIDC_CLIENT_ID /m);
});

it('tells every mistake at once, and repeats no secret and nothing that breaks the table', () => {
  const said = complaint({
    PORT: '80\n80',
    DATABASE_URL: 'mysql://me:hidden@localhost',
    CONCORD_DEMO: 'maybe',
    NEW_ORGANISATIONS: 'perhaps',
    CONCORD_URL: `http://${'long.'.repeat(30)}example`,
    SMTP_URL: 'hidden',
    MAIL_FROM: 'nobody',
    OIDC_CLIENT_SECRET: 'hidden',
    METRICS_TOKEN: 'hidden',
    LOG_LEVEL: 'loud',
    LOG_FORMAT: 'xml',
  });
  expect(said).toMatch(/^12 settings are wrong\./);
  const wrong = Object.keys(SETTINGS).filter((name) => name !== 'OIDC_CLIENT_SECRET');
  for (const name of wrong) expect(said).toMatch(new RegExp(`^${name} `, 'm'));
  expect(said).not.toContain('hidden');
  expect(said).toMatch(/^PORT +80\?80 +is not a port /m);
  expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThan(170);
});
