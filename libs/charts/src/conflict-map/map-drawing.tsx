import { wrapWords } from '../figure/wrap-words.ts';
import type { ConflictMapShape } from './to-conflict-map.ts';

/** The map as one drawing: what is saved as a picture, and what is seen until the map that can be moved is there. */
export function MapDrawing({ shape, label }: { shape: ConflictMapShape; label: string }) {
  const { nodes, lines, width, height, box } = shape;
  const letters = Math.floor((box - 8) / 8.8);
  return (
    <svg data-picture="true" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="map-drawing">
      {lines.map(({ link, from, to, width: thick, isOnlyPossible }) => (
        <line
          key={link.departments.map(({ key }) => key).join(' ')}
          className="map-line"
          data-possible={isOnlyPossible}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          strokeWidth={thick}
        />
      ))}
      {lines.map(({ link, label: { x, y } }) => (
        <g key={link.departments.map(({ key }) => key).join(' ')}>
          <circle className="map-number-ground" cx={x} cy={y} r="12" />
          <text className="map-number" x={x} y={y + 4} textAnchor="middle">
            {link.conflicts}
          </text>
        </g>
      ))}
      {nodes.map(({ key, name, x, y }) => (
        <g key={key}>
          <rect className="map-node-ground" x={x - box / 2} y={y - 20} width={box} height="40" rx="9" />
          {wrapWords(name, letters, 2).map((line, place, lines) => (
            <text
              key={place}
              className="map-node-name"
              x={x}
              y={y + 5 + (place - (lines.length - 1) / 2) * 15}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
