import { say } from '@concord/texts';
import type { AdvicePartsFragment } from '../graphql/operations.ts';
import { AdviceItem } from './advice-item.tsx';
import { Section } from './section.tsx';

interface AdviceSectionProps {
  readonly advice: readonly AdvicePartsFragment[];
  /** The key of the goal on whose page this stands. */
  readonly about: string;
}

/** What is worth knowing about one goal; nothing where there is nothing. */
export function AdviceSection({ advice, about }: AdviceSectionProps) {
  if (advice.length === 0) return null;
  return (
    <Section title={say('Worth knowing about this goal')}>
      <ul className="advice-list">
        {advice.map((one) => (
          <li key={one.id}>
            <AdviceItem advice={one} about={about} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
