import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { sayUsualWeek } from '../../components/say-week.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { PromiseDetails, PromiseOrganisation, Staffing } from './promise-details.ts';
import { RemoveStaffing } from './remove-staffing.tsx';
import { StaffingForm } from './staffing-form.tsx';

interface StaffingSectionProps {
  readonly organisation: PromiseOrganisation;
  readonly promise: PromiseDetails;
  onNotice(notice: NoticeContent): void;
}

/** Who is there on the promise's channel, and when. */
export function StaffingSection({ organisation, promise, onNotice }: StaffingSectionProps) {
  const [edited, setEdited] = useState<string>();
  const may = useMay(organisation.key);
  const { staffing, channel } = promise;
  const form = (own: Staffing | undefined) => (
    <StaffingForm
      key={own?.key ?? 'new'}
      departments={organisation.departments}
      channel={channel}
      promise={promise}
      own={own}
      onSaved={(notice) => {
        setEdited(undefined);
        onNotice(notice);
      }}
      onCancel={() => setEdited(undefined)}
    />
  );
  return (
    <Section title={say('Who is there')} note={sayStaffed(staffing, channel)}>
      <ul className="line-items">
        {staffing.map((own) =>
          edited === own.key ? (
            <li key={own.key}>{form(own)}</li>
          ) : (
            <StaffingItem
              key={own.key}
              staffing={own}
              mayEdit={may.lead(own.department.key)}
              onEdit={() => setEdited(own.key)}
              onNotice={onNotice}
            />
          ),
        )}
      </ul>
      {edited === '' && form(undefined)}
      {edited === undefined && may.lead() && (
        <Button variant="default" onClick={() => setEdited('')}>
          {say('Add staffed hours')}
        </Button>
      )}
    </Section>
  );
}

interface StaffingItemProps {
  readonly staffing: Staffing;
  readonly mayEdit: boolean;
  onEdit(): void;
  onNotice(notice: NoticeContent): void;
}

function StaffingItem({ staffing, mayEdit, onEdit, onNotice }: StaffingItemProps) {
  const { organisation = '' } = useParams();
  const { department, hours, exceptions, from, until, timeZone, hasOwnTimeZone } = staffing;
  const facts = [
    ...(hasOwnTimeZone ? [say('by the clock of {timeZone}', { timeZone })] : []),
    ...(from == null ? [] : [say('from {day}', { day: formatDate(from) })]),
    ...(until == null ? [] : [say('until {day}', { day: formatDate(until) })]),
    ...(exceptions.length === 0
      ? []
      : [say('{count, plural, one {# day} other {# days}} with other hours', { count: exceptions.length })]),
  ];
  return (
    <li className="staffing-item">
      <div>
        <p>
          <Link to={paths.department(organisation, department.key)}>{department.name}</Link>
        </p>
        <p>{sayUsualWeek(hours)}</p>
        {facts.length > 0 && <p className="quiet">{facts.join(', ')}</p>}
      </div>
      {mayEdit && (
        <div className="button-row">
          <Button
            variant="default"
            size="xs"
            aria-label={say('Edit the hours of {department}', { department: department.name })}
            onClick={onEdit}
          >
            {say('Edit')}
          </Button>
          <RemoveStaffing staffing={staffing} onNotice={onNotice} />
        </div>
      )}
    </li>
  );
}

function sayStaffed(staffing: readonly Staffing[], channel: string): string {
  const values = { channel: sayChannel(channel), count: staffing.length };
  return staffing.length === 0
    ? say('{channel}: nobody has said yet when somebody is there.', values)
    : say('{channel}: all hours here count for every promise on this channel.', values);
}
