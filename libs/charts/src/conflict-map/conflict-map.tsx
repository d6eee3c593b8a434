import { say } from '@concord/texts';
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

/** `each`: what one department takes of the height, where there are many. `most`: lines, beyond which it is a knot. */
const WIDE = { width: 960, height: 520, box: 152, each: 44, most: 40 };
const NARROW = { width: 350, height: 520, box: 118, each: 75, most: 20 };
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
  const room = width > 0 && width < NARROW_BELOW ? NARROW : WIDE;
  const drawn = links.slice(0, room.most);
  const nodes = keysOf(drawn).size;
  const shape = toConflictMap(drawn, { ...room, height: Math.max(room.height, nodes * room.each) });
  const known = keysOf(links);
  const others = leftOut > 0 ? [] : departments.filter(({ key }) => !known.has(key)).map(({ name }) => name);
  const title = sayConflictMap(links, leftOut);
  const table = {
    ...toConflictMapTable(links),
    renderHead: (row: number, text: string) => {
      const link = links[row];
      return link === undefined ? text : renderLink(link, text);
    },
  };
  const drawing = <MapDrawing shape={shape} label={title} />;
  return (
    <ChartFigure
      title={title}
      unit={say('Unsettled conflicts between each two departments, weighed by severity')}
      table={table}
      {...figure}
    >
      <div ref={box}>
        <Suspense fallback={drawing}>
          <div className="figure-drawing" aria-hidden="true">
            {drawing}
          </div>
          <MapFlow
            shape={shape}
            label={say('Map: {title}', { title })}
            renderDepartment={renderDepartment}
            renderLink={(link) => renderLink(link, link.conflicts, sayLink(link))}
          />
        </Suspense>
      </div>
      <p className="chart-unit">
        {say(
          'Wide lines: severe together. Dashed lines: only questions so far. ' +
            'The number on a line: how many conflicts nobody has settled; it leads to them.',
        )}
        {others.length > 0 && ` ${say('In no conflict: {departments}.', { departments: joinNames(others, 5) })}`}
        {links.length > drawn.length &&
          ` ${say('Drawn are the {drawn} most severe pairs; the table has {all}.', { drawn: drawn.length, all: links.length })}`}
        {leftOut > 0 &&
          ` ${say('{leftOut, plural, one {# further pair is less severe.} other {# further pairs are less severe.}}', { leftOut })}`}
      </p>
    </ChartFigure>
  );
}

function keysOf(links: readonly MapLink[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ departments }) => departments.map(({ key }) => key)));
}

function sayLink(link: MapLink): string {
  const { conflicts } = link;
  return say('{departments}: {conflicts, plural, one {# conflict} other {# conflicts}}', {
    departments: namesOf(link),
    conflicts,
  });
}
