import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { MeetingPartsFragment } from '../../graphql/operations.ts';
import { Entries } from './entries.tsx';
import { WriteEntry } from './write-entry.tsx';

interface OfMeeting {
  readonly meeting: MeetingPartsFragment;
  onNotice(notice: NoticeContent | null): void;
}

/** Notes and options, by what they were about. */
export function WhatWasSaid({ meeting, onNotice }: OfMeeting) {
  const about = meeting.agenda.filter(({ entries }) => entries.length > 0);
  const general = meeting.entries.filter(({ kind }) => kind !== 'CORRECTION' && kind !== 'PARKED');
  if (about.length + general.length === 0) return null;
  return (
    <Section title={say('What was said')}>
      {general.length > 0 && <Entries entries={general} meeting={meeting} onNotice={onNotice} />}
      {about.map(({ id, title, entries }) => (
        <div key={id} className="said-about">
          <h3>{title}</h3>
          <Entries entries={entries} meeting={meeting} onNotice={onNotice} />
        </div>
      ))}
    </Section>
  );
}

/** What had to be put right after closing, marked as such. */
export function Corrections({ meeting, onNotice }: OfMeeting) {
  const corrections = meeting.entries.filter(({ kind }) => kind === 'CORRECTION');
  if (corrections.length === 0 && !meeting.mayWrite) return null;
  return (
    <Section
      title={say('Corrections')}
      note={say('The minutes are closed. What has to be put right is added here, with a name.')}
    >
      {corrections.length === 0 && <p className="quiet">{say('None so far.@@corrections of minutes')}</p>}
      <Entries entries={corrections} meeting={meeting} onNotice={onNotice} />
      {meeting.mayWrite && (
        <WriteEntry
          meeting={meeting.id}
          kind="CORRECTION"
          ask={say('Add a correction')}
          about={meeting.title}
          onNotice={onNotice}
        />
      )}
    </Section>
  );
}
