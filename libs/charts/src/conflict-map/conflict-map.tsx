import { lazy, type ReactNode, Suspense } from 'react';
import { ChartFigure, type ChartViewChoice } from '../chart-figure.tsx';
import { joinNames } from '../join-names.ts';
import { useWidth } from '../use-width.ts';
import { MapDrawing } from './map-drawing.tsx';
import { namesOf, sayConflictMap, toConflictMapTable } from './say-conflict-map.ts';
import { type MapDepartment, type MapLink, toConflictMap } from './to-conflict-map.ts';

// The library that draws it weighs as much as a page of the dashboard.
const MapFlow = lazy(async () => ({ default: (await import('./map-flow.tsx')).MapFlow }));

export interface ConflictMapProps extends ChartViewChoice {
  /** The most severe first. */
  readonly links: readonly MapLink[];
  /** All that there are. */
  readonly departments: readonly MapDepartment[];
  /** Pairs for which there is no room. */
  readonly leftOut: number;
  readonly headingLevel?: 2 | 3;
  renderDepartment(department: MapDepartment): ReactNode;
  /** Draws the link to the conflicts between two departments; the caller owns routing. */
  renderLink(link: MapLink, content: ReactNode, label?: string): ReactNode;
}

/** What one department takes of the height, at least, where there are many. */
const WIDE = { width: 960, height: 520, box: 152, each: 34 };
const NARROW = { width: 350, height: 520, box: 118, each: 75 };
/** Below this, names on the left and the right would lie on each other. */
const NARROW_BELOW = 640;

/** Which departments pull against each other: departments as nodes, what lies between them as lines. */
export function ConflictMap({
  links,
  departments,
  leftOut,
  renderDepartment,
  renderLink,
  ...figure
}: ConflictMapProps) {
  const [box, width] = useWidth();
  const known = new Set(links.flatMap((link) => link.departments.map(({ key }) => key)));
  const room = width > 0 && width < NARROW_BELOW ? NARROW : WIDE;
  const shape = toConflictMap(links, { ...room, height: Math.max(room.height, known.size * room.each) });
  const others = departments.filter(({ key }) => !known.has(key)).map(({ name }) => name);
  const title = sayConflictMap(links);
  const table = {
    ...toConflictMapTable(links),
    renderHead: (row: number, text: string) => {
      const link = links[row];
      return link === undefined ? text : renderLink(link, text);
    },
  };
  const drawing = <MapDrawing shape={shape} label={title} />;
  return (
    <ChartFigure title={title} unit={UNIT} table={table} {...figure}>
      <div ref={box}>
        <Suspense fallback={drawing}>
          <div className="figure-drawing" aria-hidden="true">
            {drawing}
          </div>
          <MapFlow
            shape={shape}
            label={`Map: ${title}`}
            renderDepartment={renderDepartment}
            renderLink={(link) => renderLink(link, link.conflicts, sayLink(link))}
          />
        </Suspense>
      </div>
      <p className="chart-unit">
        Wide lines: severe together. Dashed lines: only questions so far. The number on a line: how many conflicts
        nobody has settled; it leads to them.
        {others.length > 0 && ` In no conflict: ${joinNames(others, 5)}.`}
        {leftOut > 0 && ` ${leftOut} further pairs, less severe, are not drawn.`}
      </p>
    </ChartFigure>
  );
}

const UNIT = 'Unsettled conflicts between each two departments, weighed by severity';

function sayLink(link: MapLink): string {
  return `${namesOf(link)}: ${link.conflicts} ${link.conflicts === 1 ? 'conflict' : 'conflicts'}`;
}
