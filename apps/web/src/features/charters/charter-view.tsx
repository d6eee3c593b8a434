import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Notice, type NoticeContent } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import type { CharterPartsFragment } from '../../graphql/operations.ts';
import { CharterForm } from './charter-form.tsx';
import { CharterReadings } from './charter-readings.tsx';
import { CharterText } from './charter-text.tsx';
import { CharterOnPaper, RemoveCharter } from './charter-tools.tsx';
import { departmentSharingWords, rhythmWords, sharingWords } from './charter-words.ts';
import { RereadForm } from './reread-form.tsx';
import type { LinkableOutcome } from './sentence-fields.tsx';

interface CharterViewProps {
  readonly title: string;
  readonly kind?: { readonly name: string; readonly to: string };
  readonly charter: CharterPartsFragment | null;
  readonly ofDepartment: boolean;
  readonly mayWrite: boolean;
  readonly outcomes: readonly LinkableOutcome[];
  readonly today: string;
  /** What stands there as long as nothing is written. */
  readonly empty: ReactNode;
  readonly children?: ReactNode;
}

/** A charter: read, written or read again, as the address says. */
export function CharterView(props: CharterViewProps) {
  const { title, kind, charter, ofDepartment, mayWrite, outcomes, today, empty, children } = props;
  const { get, set } = useFilters();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const doing = mayWrite ? get('do') : null;
  const back = (text?: string) => {
    if (text !== undefined) setNotice({ tone: 'done', text });
    set({ do: '' });
  };
  const write = (
    <Button className="no-print" variant={charter === null ? 'filled' : 'default'} onClick={() => set({ do: 'write' })}>
      {charter === null ? say('Write it@@a charter') : say('Change it')}
    </Button>
  );
  const isReading = doing === 'read' && charter !== null;
  const isWriting = doing === 'write';
  return (
    <div className="stack charter">
      <PageHeader
        title={title}
        {...(kind && { kind })}
        lead={charter && <CharterStanding charter={charter} />}
        actions={
          charter !== null && !isWriting && !isReading ? (
            <>
              {mayWrite && <Button onClick={() => set({ do: 'read' })}>{say('Read it again')}</Button>}
              {mayWrite && write}
              <CharterOnPaper id={charter.id} />
            </>
          ) : undefined
        }
      />
      {notice !== null && <Notice content={notice} onClose={() => setNotice(null)} />}
      {isWriting ? (
        <CharterForm
          {...{ charter, ofDepartment, outcomes, today }}
          onSaved={() => back(say('The charter is saved.'))}
          onClose={() => back()}
        />
      ) : isReading ? (
        <RereadForm
          charter={charter}
          onSaved={() => back(say('The reading is kept. It is for nobody else.'))}
          onClose={() => back()}
        />
      ) : charter === null ? (
        <StatePanel title={say('Nothing is written yet')} action={mayWrite && write}>
          {empty}
        </StatePanel>
      ) : (
        <>
          <section className="card" aria-label={title}>
            <CharterText charter={charter} />
          </section>
          {mayWrite && <CharterReadings charter={charter} />}
          {mayWrite && <RemoveCharter onRemoved={() => back(say('The charter is removed.'))} />}
        </>
      )}
      {children}
    </div>
  );
}

/** Who reads it and when it is read again, for whose it is; for others, whose it is. */
function CharterStanding({ charter }: { charter: CharterPartsFragment }) {
  const { mayWrite, department, sharedWith, sharedPeople, rhythm, dueOn, isDue, of } = charter;
  if (!mayWrite) return <p>{say('{name} shares this with you.', { name: of })}</p>;
  const readers =
    sharedWith === 'PEOPLE'
      ? sharedPeople.map(({ name }) => name).join(', ')
      : department == null
        ? sharingWords[sharedWith]
        : departmentSharingWords[sharedWith];
  return (
    <dl className="charter-standing no-print">
      <dt>{say('Who may read it')}</dt>
      <dd>{readers}</dd>
      <dt>{say('Read it again')}</dt>
      <dd>
        {isDue
          ? say('{rhythm}: it is time now', { rhythm: rhythmWords[rhythm] })
          : say('{rhythm}: next on {day}', { rhythm: rhythmWords[rhythm], day: formatDate(dueOn ?? '') })}
      </dd>
    </dl>
  );
}
