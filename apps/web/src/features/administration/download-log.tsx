import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
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
      save(toLogCsv(entries), `${organisation}-log.csv`);
      const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
      const text = isAll ? `The file holds the whole log, ${count}.` : `The file holds the latest ${count}.`;
      onNotice({ tone: 'done', text });
    } catch (error) {
      onNotice({ tone: 'error', text: error instanceof Error ? error.message : String(error) });
    } finally {
      setReading(false);
    }
  };
  return (
    <Button variant="default" size="xs" loading={isReading} onClick={() => void download()}>
      Download as CSV
    </Button>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
