import { say } from '@concord/texts';

/**
 * How customers come in: the channels that everybody has by name, others in the organisation's own words.
 *
 * @example
 * sayChannel('email'); // "E-mail"
 * sayChannel('spare-parts-shop'); // "Spare parts shop"
 */
export function sayChannel(channel: string): string {
  switch (channel) {
    case 'telephone':
      return say('Telephone');
    case 'chat':
      return say('Chat');
    case 'email':
      return say('E-mail@@a channel for customers');
    case 'counter':
      return say('Counter@@a channel for customers');
    case 'field-visit':
      return say('Field visit');
    default:
      return `${channel.charAt(0).toUpperCase()}${channel.slice(1).replaceAll('-', ' ')}`;
  }
}
