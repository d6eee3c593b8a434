import type { HelpKind, HelpState } from '@concord/persistence';
import { say } from '@concord/texts';

/** What the history of a goal was told of help. */
interface ToldHelp {
  readonly kind: HelpKind;
  readonly step: 'made' | HelpState;
  readonly words: string;
}

/** @param told as the history keeps it */
export function toldHelpInWords(told: unknown): string {
  const { kind, step, words } = told as ToldHelp;
  switch (step) {
    case 'made':
      return kind === 'request'
        ? say('help asked for: “{words}”', { words })
        : say('help offered: “{words}”', { words });
    case 'accepted':
      return say('help accepted: “{words}”', { words });
    case 'declined':
      return say('help declined: “{words}”', { words });
    case 'countered':
      return say('other help proposed: “{words}”', { words });
    case 'withdrawn':
      return say('help taken back: “{words}”', { words });
    case 'open':
      return say('help open again: “{words}”', { words });
  }
}
