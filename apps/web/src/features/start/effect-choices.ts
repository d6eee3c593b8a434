import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';

/** What a metric can do to something when it rises, in words; one that no word stands for is shown as it is. */
export function effectChoices(now?: number): { value: string; label: string }[] {
  const worded = [
    { value: '0.9', label: say('it rises, or becomes better, very much') },
    { value: '0.6', label: say('it rises, or becomes better') },
    { value: '0.3', label: say('it rises, or becomes better, a little') },
    { value: '-0.3', label: say('it falls, or becomes worse, a little') },
    { value: '-0.6', label: say('it falls, or becomes worse') },
    { value: '-0.9', label: say('it falls, or becomes worse, very much') },
  ];
  if (now === undefined || worded.some(({ value }) => value === String(now))) return worded;
  return [{ value: String(now), label: say('as it is now: {effect}', { effect: formatSigned(now) }) }, ...worded];
}
