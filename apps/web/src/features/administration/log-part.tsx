import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Section } from '../../components/section.tsx';
import type { PartProps } from './administration-page.tsx';
import { DownloadLog } from './download-log.tsx';
import { LogEntry } from './log-entry.tsx';
import { useAuditLog } from './use-audit-log.ts';
import { useLogNames } from './use-log-names.ts';

/** What was done in the organisation, the newest first. Nothing in it can be changed or removed. */
export function LogPart({ onNotice }: PartProps) {
  const { organisation = '' } = useParams();
  const log = useAuditLog(organisation);
  const names = useLogNames(organisation, log.data ?? []);
  return (
    <AsyncView query={log} loading={<CardSkeleton heights={[480]} />}>
      {(entries) => (
        <Section
          title={say('What was done')}
          note={say('The newest first. Nobody can change or remove what stands here, administrators neither.')}
          aside={<DownloadLog onNotice={onNotice} />}
        >
          {entries.length === 0 ? (
            <p className="quiet">
              {say('Nothing yet. Every sign-in, invitation, token and change of a goal will stand here.')}
            </p>
          ) : (
            <ol className="history" aria-label={say('What was done, the newest first')}>
              {entries.map((entry) => (
                <LogEntry key={entry.id} entry={entry} names={names} />
              ))}
            </ol>
          )}
          {log.hasNextPage && (
            <Button
              variant="default"
              size="xs"
              className="show-more"
              loading={log.isFetchingNextPage}
              onClick={() => void log.fetchNextPage()}
            >
              {say('Show more')}
            </Button>
          )}
        </Section>
      )}
    </AsyncView>
  );
}
