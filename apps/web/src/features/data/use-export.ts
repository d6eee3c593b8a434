import { say } from '@concord/texts';
import { useEffect, useRef, useState } from 'react';
import { saveBlob } from '../../components/save-file.ts';
import { type ExportProgress, readExport } from './read-export.ts';

/** What there is to see of a download. */
export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly progress: ExportProgress }
  | { readonly is: 'failed'; readonly why: string };

const IDLE: ExportState = { is: 'idle' };

/** A file that is being downloaded: one at a time, cancelled with the page. */
export function useExport() {
  const [state, setState] = useState<ExportState>(IDLE);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (address: string, inLines: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    const onProgress = (progress: ExportProgress) => setState({ is: 'running', progress });
    onProgress({ bytes: 0 });
    try {
      const { content, name } = await readExport(address, inLines, { signal: controller.signal, onProgress });
      saveBlob(content, name);
      setState(IDLE);
    } catch (failure) {
      setState(controller.signal.aborted ? IDLE : { is: 'failed', why: inWords(failure) });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}

/** Browsers say of a lost connection only that it was one. */
function inWords(failure: unknown): string {
  const isLost = failure instanceof TypeError || !(failure instanceof Error);
  return isLost ? say('The download broke off, and nothing was saved. Try again.') : failure.message;
}
