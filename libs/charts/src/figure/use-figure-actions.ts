import { say } from '@concord/texts';
import { use, type RefObject } from 'react';
import { formatDate } from '../format.ts';
import { copyText } from './copy-text.ts';
import type { FigureAction } from './figure-menu.tsx';
import { FigureSourceContext } from './figure-source.ts';
import { nameFile } from './name-file.ts';
import { saveBlob } from './save-blob.ts';
import { toChartCsv } from './to-csv.ts';
import type { DrawnTable } from './to-table-drawing.ts';

interface TakenAway {
  readonly title: string;
  readonly unit: string;
  readonly table: DrawnTable;
  readonly name: string | undefined;
  /** The id of the figure, to which a link leads. */
  readonly anchor: string | undefined;
  readonly figure: RefObject<HTMLElement | null>;
}

/** What can be done with any figure: its numbers as a file, itself as a picture, and a link to just this view. */
export function useFigureActions({ title, unit, table, name, anchor, figure }: TakenAway): readonly FigureAction[] {
  const source = use(FigureSourceContext);
  const file = (ending: string) => nameFile([source?.organisation, name ?? title, source?.on], ending);
  return [
    {
      name: say('Download the numbers (CSV)'),
      run: () => {
        saveBlob(new Blob([toChartCsv(table)], { type: 'text/csv;charset=utf-8' }), file('csv'));
        return say('Saved as {file}.', { file: file('csv') });
      },
    },
    {
      name: say('Download the picture (PNG)'),
      run: async () => {
        if (figure.current === null) return noPicture();
        const foot = source === null ? 'Concord' : `${source.organisation} · ${formatDate(source.on)} · Concord`;
        try {
          const [{ takePicture }, { paintPng }] = await Promise.all([
            import('./take-picture.ts'),
            import('./paint-png.ts'),
          ]);
          const picture = takePicture(figure.current, { title, unit, foot, table });
          saveBlob(await paintPng(picture), file('png'));
          return say('Saved as {file}.', { file: file('png') });
        } catch {
          return noPicture();
        }
      },
    },
    {
      name: say('Copy link to this view'),
      run: async () => {
        const address = new URL(location.href);
        if (anchor !== undefined) address.hash = anchor;
        return (await copyText(address.href))
          ? say('Copied. The link opens this view as it is now.')
          : say('The link could not be copied. Copy it from here: {address}', { address: address.href });
      },
    },
  ];
}

function noPicture(): string {
  return say('This browser could not make a picture. Download the numbers, or take a screenshot.');
}
