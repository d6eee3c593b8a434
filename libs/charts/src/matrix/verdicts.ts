import { say } from '@concord/texts';
import type { CellVerdict } from '../to-alignment-rows.ts';

/** Each verdict by a sign and a word, so that colour is never needed. */
export const SIGNS: Readonly<Record<CellVerdict, string>> = { helps: '▲', hurts: '▼', contested: '◆' };
export const WORDS: Readonly<Record<CellVerdict, string>> = {
  get helps() {
    return say('Helps');
  },
  get hurts() {
    return say('Hurts');
  },
  get contested() {
    return say('Contested');
  },
};
