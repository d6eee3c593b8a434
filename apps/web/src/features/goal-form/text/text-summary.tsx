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
    ...(vague > 0 ? [`${vague} vague ${vague === 1 ? 'word' : 'words'}`] : []),
    ...(missing > 0 ? [`${missing} not said yet`] : []),
    ...(offered > 0 ? [`${offered} to take over`] : []),
  ];
  const found = parts.length === 0 ? '' : `In the title: ${parts.join(', ')}.`;
  const [said] = useDebouncedValue(taken === '' ? found : `Filled in, please check: ${taken}. ${found}`, PAUSE);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
