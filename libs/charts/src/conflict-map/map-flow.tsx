import { say } from '@concord/texts';
import {
  BaseEdge,
  Controls,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { createContext, type ReactNode, use } from 'react';
import type { ConflictMapShape, MapDepartment, MapLine, MapLink, MapNode } from './to-conflict-map.ts';

interface MapFlowProps {
  readonly shape: ConflictMapShape;
  readonly label: string;
  renderDepartment(department: MapDepartment): ReactNode;
  renderLink(link: MapLink): ReactNode;
}

type Renderers = Pick<MapFlowProps, 'renderDepartment' | 'renderLink'>;

/** The library makes the parts of its drawing itself, and hands them only what it knows. */
const RenderersContext = createContext<Renderers>({ renderDepartment: ({ name }) => name, renderLink: () => null });

/** As many fit on a screen without moving the map. */
const MOST_STILL = 16;

/** The map with links on it, drawn by a library that can move and enlarge it. Exported on its own, as it is loaded late. */
export function MapFlow({ shape, label, ...renderers }: MapFlowProps) {
  const { nodes, lines, width, height } = shape;
  const isLarge = nodes.length > MOST_STILL;
  return (
    <RenderersContext value={renderers}>
      <div className="map-flow" role="group" aria-label={label} style={{ aspectRatio: `${width} / ${height}` }}>
        <ReactFlow
          // Another shape is another map: it is fitted anew.
          key={`${width} ${nodes.length}`}
          nodes={nodes.map((node) => toFlowNode(node, shape.box))}
          edges={lines.map(toFlowEdge)}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          fitView
          fitViewOptions={{ padding: 0.02 }}
          minZoom={0.3}
          maxZoom={2.5}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          panOnDrag={isLarge}
          zoomOnScroll={false}
          zoomOnPinch={isLarge}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
          ariaLabelConfig={{
            'controls.ariaLabel': say('Move and enlarge the map'),
            'controls.zoomIn.ariaLabel': say('Enlarge'),
            'controls.zoomOut.ariaLabel': say('Make smaller'),
            'controls.fitView.ariaLabel': say('Show all of it'),
            // Nothing in it can be chosen, moved or deleted.
            'node.a11yDescription.default': '',
            'node.a11yDescription.keyboardDisabled': '',
            'edge.a11yDescription.default': '',
          }}
        >
          {isLarge && <Controls showInteractive={false} />}
        </ReactFlow>
      </div>
    </RenderersContext>
  );
}

type DepartmentNode = Node<{ department: MapNode }, 'department'>;
type ConflictEdge = Edge<{ line: MapLine }, 'conflict'>;

/** The library calls its parts “node” and “edge”, in English, to whoever hears them. */
const domAttributes = { 'aria-roledescription': undefined };

function toFlowNode(department: MapNode, width: number): DepartmentNode {
  const { key, x, y } = department;
  const position = { x, y };
  return { id: key, type: 'department', position, origin: [0.5, 0.5], width, data: { department }, domAttributes };
}

function toFlowEdge(line: MapLine): ConflictEdge {
  const [source, target] = [line.from.key, line.to.key];
  // Else the library names it, in English and by keys.
  const ariaLabel = `${line.from.name} – ${line.to.name}`;
  return { id: `${source} ${target}`, type: 'conflict', source, target, data: { line }, ariaLabel, domAttributes };
}

function DepartmentBox({ data }: NodeProps<DepartmentNode>) {
  const { renderDepartment } = use(RenderersContext);
  return (
    <div className="map-node">
      <Handle type="source" position={Position.Top} isConnectable={false} />
      {renderDepartment(data.department)}
      <Handle type="target" position={Position.Top} isConnectable={false} />
    </div>
  );
}

function ConflictLine({ data }: EdgeProps<ConflictEdge>) {
  const { renderLink } = use(RenderersContext);
  if (data === undefined) return null;
  const { link, from, to, width, label, isOnlyPossible } = data.line;
  return (
    <>
      <BaseEdge
        path={`M ${from.x} ${from.y} L ${to.x} ${to.y}`}
        className={isOnlyPossible ? 'map-edge map-edge-possible' : 'map-edge'}
        style={{ strokeWidth: width }}
      />
      <EdgeLabelRenderer>
        <div className="map-label" style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}>
          {renderLink(link)}
        </div>
      </EdgeLabelRenderer>
    </>
  );
}

const NODE_TYPES = { department: DepartmentBox };
const EDGE_TYPES = { conflict: ConflictLine };
