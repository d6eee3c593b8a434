export interface MapDepartment {
  readonly key: string;
  readonly name: string;
}

export interface MapLink {
  readonly departments: readonly [MapDepartment, MapDepartment];
  readonly conflicts: number;
  readonly proven: number;
  readonly stated: number;
  readonly possible: number;
  /** Of all of them together. */
  readonly severity: number;
  /** Of the worst, 0 to 1. */
  readonly worst: number;
}

export interface MapNode extends MapDepartment {
  readonly x: number;
  readonly y: number;
}

export interface MapLine {
  readonly link: MapLink;
  readonly from: MapNode;
  readonly to: MapNode;
  /** In pixels. */
  readonly width: number;
  /** Where the number of its conflicts stands. */
  readonly label: Point;
  /** Whether nothing of it is more than a question. */
  readonly isOnlyPossible: boolean;
}

export interface ConflictMapShape {
  readonly nodes: readonly MapNode[];
  /** The lightest first, so that the heaviest is drawn on top. */
  readonly lines: readonly MapLine[];
  readonly width: number;
  readonly height: number;
  readonly box: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** How wide the name of a department may be. */
  readonly box: number;
}

const AIR = 8;
/** Half of the height of a name, and some air. */
const MARGIN = 34;
const THINNEST = 1.5;
const THICKEST = 9;
/** Many wide lines hide each other. */
const THICKEST_OF_MANY = 5;
const MANY = 20;

/**
 * Departments on an oval, those in conflict joined by lines whose width is the severity between them. The same
 * departments stand in the same places whatever lies between them: only their keys decide.
 *
 * @param room in pixels
 */
export function toConflictMap(links: readonly MapLink[], room: Room): ConflictMapShape {
  const departments = new Map(links.flatMap((link) => link.departments.map((one) => [one.key, one] as const)));
  const sorted = [...departments.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const nodes = sorted.map((department, place) => ({ ...department, ...onOval(place, sorted.length, room) }));
  const placed = new Map(nodes.map((node) => [node.key, node]));
  const most = Math.max(...links.map(({ severity }) => severity), Number.MIN_VALUE);
  const thickest = links.length > MANY ? THICKEST_OF_MANY : THICKEST;
  const taken: Taken[] = nodes.map(({ x, y }) => ({ x, y, across: room.box / 2 + 16, along: 36 }));
  // The heaviest chooses the place of its number first.
  const heaviestFirst = [...links].sort((a, b) => b.severity - a.severity);
  const lines = heaviestFirst.flatMap((link): readonly MapLine[] => {
    const [from, to] = link.departments.map(({ key }) => placed.get(key));
    if (from === undefined || to === undefined) return [];
    const label = freePlace(from, to, taken);
    taken.push({ ...label, ...NUMBER });
    const width = THINNEST + (thickest - THINNEST) * Math.sqrt(Math.max(0, link.severity) / most);
    return [{ link, from, to, label, width, isOnlyPossible: link.proven + link.stated === 0 }];
  });
  return { nodes, lines: lines.reverse(), ...room };
}

/**
 * The first stands at the top, the others follow as the hands of a clock. The oval is as wide as a barrel at its ends,
 * because names need more room beside each other than above each other.
 */
function onOval(place: number, count: number, { width, height, box }: Room): Point {
  const angle = (2 * Math.PI * place) / count - Math.PI / 2;
  const reach = { x: width / 2 - box / 2 - AIR, y: height / 2 - MARGIN };
  const across = Math.sign(Math.cos(angle)) * Math.sqrt(Math.abs(Math.cos(angle)));
  return { x: round(width / 2 + reach.x * across), y: round(height / 2 + reach.y * Math.sin(angle)) };
}

/** Along a line, from its middle outwards. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** A place, and how near nothing else may come to it. */
interface Taken extends Point {
  readonly across: number;
  readonly along: number;
}

const NUMBER = { across: 34, along: 26 };

function freePlace(from: Point, to: Point, taken: readonly Taken[]): Point {
  const places = PLACES.map((share) => ({
    x: round(from.x + (to.x - from.x) * share),
    y: round(from.y + (to.y - from.y) * share),
  }));
  const isFree = ({ x, y }: Point) =>
    taken.every((other) => Math.abs(other.x - x) >= other.across || Math.abs(other.y - y) >= other.along);
  return places.find(isFree) ?? places[0] ?? from;
}

const round = (value: number) => Math.round(value * 10) / 10;
