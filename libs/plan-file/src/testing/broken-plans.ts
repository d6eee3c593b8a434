import { parsePlan } from '../parse-plan.ts';

/** A small valid plan; line 1 is `plan: 1`, and what a test adds begins on line 8. */
export const VALID = `plan: 1
organisation: { key: northwind, name: Northwind Bikes }
departments: [{ key: sales, name: Sales }, { key: manufacturing, name: Manufacturing }]
people: [{ key: kari, name: Kari Berg, department: sales }]
scopes: { region: { eu: 60, us: 40 } }
outcomes: [{ key: on-time, statement: My order arrives on the promised day }]
metrics: [{ key: lead-time, name: Lead time, unit: days }, { key: orders, name: Orders, unit: orders a week }]
`;
export const FIRST_GOAL = '{ key: a, department: sales, title: A }';

/** `line:column path: message` of each error. */
export const errorsOf = (text: string): string[] => {
  const reading = parsePlan(text);
  return reading.ok
    ? []
    : reading.errors.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`);
};
/** The errors of the valid plan with a goal that has these fields, in line 9. */
export const errorsWithGoal = (fields: string) =>
  errorsOf(`${VALID}goals:\n  - { key: a, department: sales, title: A, ${fields} }\n`);
/** The errors of the valid plan with one goal and this section, in line 9. */
export const errorsWith = (section: string) => errorsOf(`${VALID}goals: [${FIRST_GOAL}]\n${section}\n`);
