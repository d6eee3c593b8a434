import { type CharterReminder, takeCharterReminders } from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { POST, type Post, PUBLIC_URL, SENDS_LETTERS } from '../account/mail.ts';
import { ACCOUNTS } from '../databases.ts';

const LOOK_EVERY_MS = 3_600_000;

/** Tells people by mail when they wanted to read their charter again, if the server sends letters. */
@Injectable()
export class CharterReminders implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(ACCOUNTS) private readonly accounts: DataSource,
    @Inject(POST) private readonly post: Post,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    @Inject(SENDS_LETTERS) private readonly sendsLetters: boolean,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.sendsLetters) return;
    this.#timer = setInterval(() => void this.remind().catch(console.error), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Sends what is due; each reminder is taken once, by one server. */
  async remind(): Promise<void> {
    const due = await takeCharterReminders(this.accounts.manager);
    await Promise.all(due.map((reminder) => this.post(this.#letter(reminder)).catch(console.error)));
  }

  #letter({ email, organisation, language }: CharterReminder) {
    const address = `${this.publicUrl}/${organisation}/charter`;
    return inLanguage(language, () => ({
      to: email,
      subject: say('Your charter: time to read it again'),
      text: say(
        'You wanted to read your charter again about now. It takes five minutes: {address}\n\n' +
          'What you wrote there, and what you say of it, is for nobody else. This letter knows only the day.\n',
        { address },
      ),
    }));
  }
}
