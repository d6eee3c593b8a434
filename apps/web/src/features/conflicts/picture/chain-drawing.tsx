import { wrapWords } from '@concord/charts';
import { boxWords } from './box-words.ts';
import type { Box, Chain, Link } from './converging-picture.tsx';
import { toChainShape } from './to-chain-shape.ts';

interface ChainDrawingProps {
  readonly chains: readonly Chain[];
  readonly end: Box;
}

const LINE = 16;
const LETTERS = 24;

/** The same picture as one drawing, to be saved: what is made of elements of the page cannot be. */
export function ChainDrawing({ chains, end }: ChainDrawingProps) {
  const { boxes, arrows, endBox, width, height, box } = toChainShape(chains.map((chain) => chain.boxes.length));
  return (
    <svg data-picture="true" viewBox={`-1 -1 ${width + 2} ${height + 2}`}>
      {arrows.map(({ chain, step, from, to, y }) => (
        <Arrow key={`${chain} ${step}`} link={chains[chain]?.links[step]} from={from} to={to} y={y} />
      ))}
      {boxes.map(({ chain, step, x, y }) => (
        <DrawnBox key={`${chain} ${step}`} box={chains[chain]?.boxes[step]} x={x} y={y} {...box} />
      ))}
      <DrawnBox box={end} {...endBox} />
    </svg>
  );
}

interface DrawnBoxProps {
  readonly box: Box | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function DrawnBox({ box, x, y, width, height }: DrawnBoxProps) {
  if (box === undefined) return null;
  const lines = wrapWords(box.text, LETTERS, 4);
  const top = y + height / 2 - (lines.length * LINE) / 2;
  return (
    <g>
      <rect className="chain-box" x={x} y={y} width={width} height={height} rx={box.kind === 'metric' ? 20 : 8} />
      <text className="chain-kind" x={x + 12} y={top}>
        {boxWords[box.kind]}
      </text>
      {lines.map((line, place) => (
        <text key={place} className="chain-text" x={x + 12} y={top + (place + 1) * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}

interface ArrowProps {
  readonly link: Link | undefined;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function Arrow({ link, from, to, y }: ArrowProps) {
  if (link === undefined) return null;
  const lines = wrapWords(link.label, Math.floor((to - from) / 8), 4);
  return (
    <g className="chain-link" data-mark={link.mark}>
      <line x1={from} x2={to - 8} y1={y} y2={y} strokeDasharray={link.confirmed ? undefined : '6 4'} />
      <path d={`M ${to} ${y} L ${to - 9} ${y - 5} L ${to - 9} ${y + 5} Z`} />
      {lines.map((line, place) => (
        <text key={place} x={(from + to - 6) / 2} y={y - 7 - (lines.length - 1 - place) * 14} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}
