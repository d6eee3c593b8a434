import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useParams } from 'react-router';
import { Refusal } from '../../components/refusal.tsx';
import { exportAddress, type ExportFormat, exportFormats } from './export-address.ts';
import type { ExportProgress } from './read-export.ts';
import { sayDataSet, withinSentence } from './say-data-set.ts';
import { sayExport, shareOf } from './say-export.ts';
import { useExport } from './use-export.ts';

/** The files that a data set comes as. Links, so that they can also be copied, or opened as any other. */
export function Downloads({ name }: { readonly name: string }) {
  const { organisation = '' } = useParams();
  const { state, start, cancel } = useExport();
  const title = withinSentence(sayDataSet(name));
  const take = (event: MouseEvent, format: ExportFormat) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void start(exportAddress(organisation, name, format), format !== 'xlsx');
  };
  return (
    <div className="data-downloads">
      {state.is === 'running' ? (
        <Running title={title} progress={state.progress} onCancel={cancel} />
      ) : (
        exportFormats.map(([format, called]) => (
          <a
            key={format}
            className="button-link"
            href={exportAddress(organisation, name, format)}
            download
            aria-label={say('Download {title} as {format}', { title, format: called })}
            onClick={(event) => take(event, format)}
          >
            {called}
          </a>
        ))
      )}
      <Refusal>{state.is === 'failed' ? state.why : undefined}</Refusal>
    </div>
  );
}

interface RunningProps {
  readonly title: string;
  readonly progress: ExportProgress;
  readonly onCancel: () => void;
}

function Running({ title, progress, onCancel }: RunningProps) {
  const share = shareOf(progress);
  return (
    <>
      <progress aria-label={say('Downloading {title}', { title })} {...(share === undefined ? {} : { value: share })} />
      <span className="quiet">{sayExport(progress)}</span>
      <Button variant="default" onClick={onCancel} aria-label={say('Cancel the download of {title}', { title })}>
        {say('Cancel')}
      </Button>
    </>
  );
}
