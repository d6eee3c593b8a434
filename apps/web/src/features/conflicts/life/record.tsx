import { say } from '@concord/texts';
import { EventList } from '../../../components/event-list.tsx';
import { Section } from '../../../components/section.tsx';
import type { ConflictEventPartsFragment } from '../../../graphql/operations.ts';

/** All that happened to a conflict, the latest first. */
export function ConflictRecord({ history }: { history: readonly ConflictEventPartsFragment[] }) {
  return (
    <Section
      title={say('Its record')}
      note={say('What happened to it, the latest first. Nothing here can be changed afterwards.')}
    >
      <EventList events={history} />
    </Section>
  );
}
