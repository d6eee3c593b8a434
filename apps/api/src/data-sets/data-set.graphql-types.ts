import { type ColumnType, type DataSet, rowsField } from '@concord/data-sets';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

const CellType = { TEXT: 'text', NUMBER: 'number', INTEGER: 'integer', BOOLEAN: 'boolean', DATE: 'date', TIME: 'time' };
registerEnumType(CellType, {
  name: 'CellType',
  description: 'What a column holds.',
  valuesMap: {
    TEXT: { description: 'Words.' },
    NUMBER: { description: 'A number, with a fraction or without.' },
    INTEGER: { description: 'A whole number.' },
    BOOLEAN: { description: 'Yes or no.' },
    DATE: { description: 'A day, `YYYY-MM-DD`.' },
    TIME: { description: 'A moment, ISO 8601 in UTC.' },
  },
});

@ObjectType({ description: 'A column of a data set.' })
export class ColumnDescription {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => CellType, { description: 'What it holds.' })
  type: ColumnType;

  @Field({ description: 'What it says.' })
  says: string;
}

@ObjectType({ description: 'Something that can be read as a table.' })
export class DataSetDescription {
  @Field({ description: 'Its name, as in `/export/goals.csv`.' })
  name: string;

  @Field({ description: 'The field of the organisation with its rows, as `goalRows`.' })
  field: string;

  @Field({ description: 'What is in it.' })
  says: string;

  @Field(() => [ColumnDescription], { description: 'Its columns, in their order.' })
  columns: ColumnDescription[];
}

export function toDescription(dataSet: DataSet): DataSetDescription {
  const { name, says, columns } = dataSet;
  return { name, field: rowsField(dataSet), says, columns: [...columns] };
}
