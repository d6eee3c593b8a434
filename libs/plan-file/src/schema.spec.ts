import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../plan-file.schema.json' with { type: 'json' };

it('is a schema by the standard that it names', () => {
  const ajv = new Ajv2020();
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(ajv.validateSchema({ ...schema, type: 'objekt' })).toBe(false);
});
