import { LOG_FORMATS, LOG_LEVELS } from './logging/log-settings.ts';

/** One variable of the environment: what docs/operations.md says of it is what is checked here. */
export interface Setting {
  readonly type: string;
  /** What goes without it, in words. */
  readonly default: string;
  /** What it may be, in words. */
  readonly range: string;
  /** Whether its value must never be shown. */
  readonly secret: boolean;
  /** What is wrong with a value, in a few words; nothing if it can be used. */
  readonly wrong: (text: string) => string | undefined;
  /** What to write instead. */
  readonly cure: string;
}

const PORT: Setting = {
  type: 'number',
  default: '3000',
  range: '1 to 65535, or 0 for any free port',
  secret: false,
  wrong: (text) => (/^\d+$/.test(text) && Number(text) <= 65_535 ? undefined : 'is not a port'),
  cure: 'a number from 1 to 65535, or 0 for any free port',
};

const DATABASE_URL: Setting = {
  type: 'address',
  default: 'the built-in PostgreSQL',
  range: 'postgres:// or postgresql://',
  secret: true,
  wrong: (text) =>
    /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? undefined : 'does not read as a PostgreSQL address',
  cure: 'postgres://user:password@host:5432/database',
};

const CONCORD_DEMO: Setting = {
  type: 'word',
  default: 'yes with the built-in PostgreSQL, no with DATABASE_URL',
  range: 'yes, no',
  secret: false,
  wrong: (text) => notOneOf(['yes', 'no'], text),
  cure: 'yes to fill an empty database with the demo company, no to begin with your own',
};

const NEW_ORGANISATIONS: Setting = {
  type: 'word',
  default: 'yes',
  range: 'yes, no',
  secret: false,
  wrong: (text) => notOneOf(['yes', 'no'], text),
  cure: 'yes to let whoever has signed in make some, no to keep that to yourself',
};

const CONCORD_URL: Setting = {
  type: 'address',
  default: 'http://127.0.0.1:PORT',
  range: 'https://, or http:// on this machine; no path',
  secret: false,
  wrong: (text) => notAnOrigin(text),
  cure: 'the address that people open, like https://concord.example.com',
};

const SMTP_URL: Setting = {
  type: 'address',
  default: 'no mail is sent',
  range: 'smtp:// or smtps://; together with MAIL_FROM',
  secret: true,
  wrong: (text) => (/^smtps?:\/\/[^/]/.test(text) && URL.canParse(text) ? undefined : 'does not read as a mail server'),
  cure: 'smtps://user:password@mail.example.com:465',
};

const MAIL_FROM: Setting = {
  type: 'mail address',
  default: 'no mail is sent',
  range: 'with or without a name; together with SMTP_URL',
  secret: false,
  wrong: (text) =>
    /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text) ? undefined : 'is not a mail address',
  cure: 'Concord <concord@example.com>',
};

const OIDC_ISSUER: Setting = {
  type: 'address',
  default: 'people sign in with a password',
  range: 'https://, or http:// on this machine; all three of OIDC or none',
  secret: false,
  wrong: (text) => notSafe(text),
  cure: 'the address of the provider, like https://login.example.com',
};

const OIDC_CLIENT_ID: Setting = {
  type: 'text',
  default: 'people sign in with a password',
  range: 'all three of OIDC or none',
  secret: false,
  wrong: () => undefined,
  cure: 'the name that the provider knows Concord by',
};

const OIDC_CLIENT_SECRET: Setting = {
  type: 'text',
  default: 'people sign in with a password',
  range: 'all three of OIDC or none',
  secret: true,
  wrong: () => undefined,
  cure: 'the secret that the provider gave for Concord',
};

const METRICS_TOKEN: Setting = {
  type: 'text',
  default: '/metrics does not exist',
  range: 'at least 16 characters, no spaces',
  secret: true,
  wrong: (text) => (/^[\x21-\x7e]{16,}$/.test(text) ? undefined : 'can be guessed, or not be sent'),
  cure: 'at least 16 letters and digits, as "openssl rand -hex 32" makes them',
};

const LOG_LEVEL: Setting = {
  type: 'word',
  default: 'info; warn where the format is text',
  range: LOG_LEVELS.join(', '),
  secret: false,
  wrong: (text) => notOneOf(LOG_LEVELS, text),
  cure: `one of ${LOG_LEVELS.join(', ')}`,
};

const LOG_FORMAT: Setting = {
  type: 'word',
  default: 'text on a terminal and with npm start, else json',
  range: LOG_FORMATS.join(', '),
  secret: false,
  wrong: (text) => notOneOf(LOG_FORMATS, text),
  cure: `one of ${LOG_FORMATS.join(', ')}`,
};

/** Every variable that is read, in the order in which people are told of them. */
export const SETTINGS = {
  PORT,
  DATABASE_URL,
  CONCORD_DEMO,
  NEW_ORGANISATIONS,
  CONCORD_URL,
  SMTP_URL,
  MAIL_FROM,
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  METRICS_TOKEN,
  LOG_LEVEL,
  LOG_FORMAT,
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** What makes sense only together. */
export const TOGETHER: readonly (readonly SettingName[])[] = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
];

function notOneOf(words: readonly string[], text: string): string | undefined {
  return words.includes(text) ? undefined : 'is not one of the words';
}

const THIS_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What goes over a network without encryption is read, and changed, by whoever sits between. */
function notSafe(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return 'does not read as an address';
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return 'holds a name or a password';
  return protocol === 'https:' || THIS_MACHINE.has(hostname) ? undefined : 'is not encrypted';
}

function notAnOrigin(text: string): string | undefined {
  const unsafe = notSafe(text);
  if (unsafe !== undefined) return unsafe;
  const { pathname, search, hash } = new URL(text);
  return pathname === '/' && search === '' && hash === '' ? undefined : 'has a path';
}
