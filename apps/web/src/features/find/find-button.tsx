import { say } from '@concord/texts';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { IconSearch } from '../../components/icons.ts';
import type { Place } from './to-found.ts';

const ComingFindDialog = lazy(async () => ({ default: (await import('./find-dialog.tsx')).FindDialog }));

interface FindButtonProps {
  readonly organisation: string;
  readonly pages: readonly Place[];
}

/** The way to anything by its name: pressed, or by Ctrl and K (⌘K) from anywhere, also out of a field. */
export function FindButton({ organisation, pages }: FindButtonProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const [wasOpened, setWasOpened] = useState(false);
  if (isOpen && !wasOpened) setWasOpened(true);
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <button
        type="button"
        className="find-button"
        aria-label={say('Find anything')}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        title={say('Find anything (Ctrl K, or ⌘K)')}
        onClick={open}
      >
        <IconSearch size={18} stroke={1.7} aria-hidden="true" />
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <ComingFindDialog organisation={organisation} pages={pages} isOpen={isOpen} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
