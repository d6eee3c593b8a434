import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { saveFile } from '../../components/save-file.ts';
import type { PartProps } from './administration-page.tsx';
import { toLogCsv } from './log-csv.ts';
import { readLog } from './use-audit-log.ts';

/** The whole log as a file for a spreadsheet, also what is not on the screen. */
export function DownloadLog({ onNotice }: PartProps) {
  const { organisation = '' } = useParams();
  const [isReading, setReading] = useState(false);
  const download = async () => {
    setReading(true);
    try {
      const { entries, isAll } = await readLog(organisation);
      saveFile(toLogCsv(entries), `${organisation}-log.csv`, 'text/csv');
      const count = entries.length;
      const text = isAll
        ? say('The file holds the whole log, {count, plural, one {# entry} other {# entries}}.', { count })
        : say('The file holds the latest {count, plural, one {entry} other {# entries}}.', { count });
      onNotice({ tone: 'done', text });
    } catch (error) {
      onNotice({ tone: 'error', text: error instanceof Error ? error.message : String(error) });
    } finally {
      setReading(false);
    }
  };
  return (
    <Button variant="default" size="xs" loading={isReading} onClick={() => void download()}>
      {say('Download as CSV')}
    </Button>
  );
}
