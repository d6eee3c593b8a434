import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { Configuration } from '../configuration.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer }[];
  /** An entry for calendars, as iCalendar: programs that read letters show it, and put it into the calendar. */
  readonly calendar?: { readonly method: 'request' | 'cancel'; readonly content: string };
}

/** Sends a letter, or says why it was not sent. */
export type Post = (letter: Letter) => Promise<void>;

/** Injects what sends letters. */
export const POST = Symbol('post');

/** Injects the address under which people reach the server. */
export const PUBLIC_URL = Symbol('public address');

/** Injects whether letters are sent, and do not only stand in the server's log. */
export const SENDS_LETTERS = Symbol('sends letters');

/** Letters are sent by a mail server; without one they stand in the server's log, for whoever runs it to pass on. */
export function postBy(mail: Configuration['mail'], log: Logger): Post {
  if (mail === undefined)
    return async ({ to, subject, text }) => {
      log.warn(`There is no mail server (SMTP_URL). This would have gone to ${to}: ${subject}\n${text}`);
    };
  const transport = createTransport(mail.smtpUrl);
  return async ({ calendar, attachments = [], ...letter }) => {
    const icalEvent = calendar && { method: calendar.method, filename: 'invitation.ics', content: calendar.content };
    await transport.sendMail({
      from: mail.from,
      ...letter,
      attachments: [...attachments],
      ...(icalEvent && { icalEvent }),
    });
  };
}
