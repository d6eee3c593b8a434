import { say } from '@concord/texts';
import { useDebouncedValue } from '@mantine/hooks';

/** So long nobody types before anything is said aloud. */
const PAUSE = 1500;

interface TextSummaryProps {
  readonly vague: number;
  readonly missing: number;
  readonly offered: number;
  readonly taken: string;
}

/** For screen readers: one short sentence once somebody stops typing, and not for every letter. */
export function TextSummary({ vague, missing, offered, taken }: TextSummaryProps) {
  const parts = [
    ...(vague > 0 ? [say('{count, plural, one {# vague word} other {# vague words}}', { count: vague })] : []),
    ...(missing > 0 ? [say('{count} not said yet', { count: missing })] : []),
    ...(offered > 0 ? [say('{count} to take over', { count: offered })] : []),
  ];
  const found = parts.length === 0 ? '' : say('In the title: {parts}.', { parts: parts.join(', ') });
  const [said] = useDebouncedValue(
    taken === '' ? found : say('Filled in, please check: {taken}. {found}', { taken, found }),
    PAUSE,
  );
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
