import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROUTER = fileURLToPath(new URL('../../apps/web/src/app/router.tsx', import.meta.url));

/**
 * Every route of the dashboard, as its router has it: "/:organisation/goals/:goal".
 *
 * @throws {Error} where the router is written otherwise than in lists of routes
 */
export function dashboardRoutes(): readonly string[] {
  const source = ts.createSourceFile(ROUTER, readFileSync(ROUTER, 'utf8'), ts.ScriptTarget.Latest, true);
  const lists = new Map<string, ts.ArrayLiteralExpression>();
  source.forEachChild(function visit(node) {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrayLiteralExpression(node.initializer))
      lists.set(node.name.getText(), node.initializer);
    node.forEachChild(visit);
  });
  const routesIn = (list: ts.Node | undefined, above: string): string[] => {
    const found = list && ts.isIdentifier(list) ? lists.get(list.text) : list;
    if (found === undefined || !ts.isArrayLiteralExpression(found)) throw new Error(`No list of routes: ${above}`);
    return found.elements.flatMap((route) => {
      const own = partOf(route, 'path');
      const part = own && ts.isStringLiteral(own) ? own.text : '';
      const path = part === '' || part.startsWith('/') ? part || above : `${above}/${part}`;
      const children = partOf(route, 'children');
      return children === undefined ? [path] : routesIn(children, path);
    });
  };
  return routesIn(lists.get('routes'), '');
}

function partOf(route: ts.Node, name: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(route)) return undefined;
  const part = route.properties.find((property) => property.name?.getText() === name);
  return part && ts.isPropertyAssignment(part) ? part.initializer : undefined;
}
