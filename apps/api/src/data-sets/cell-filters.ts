import type { AskedValue, ColumnType, Comparison, Condition } from '@concord/data-sets';
import { Field, Float, InputType } from '@nestjs/graphql';
import { badInput } from '../graphql/page.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

const EMPTY = 'Whether nothing stands there.';

@InputType({ description: 'What a text is to be; everything that is said of it holds at once.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this.' })
  equals?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'With this in it, in capitals or not.' })
  contains?: string | null;

  @Field(() => Boolean, { nullable: true, description: EMPTY })
  isEmpty?: boolean | null;
}

@InputType({ description: 'What a number is to be; everything that is said of it holds at once.' })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'Exactly this.' })
  equals?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  from?: number | null;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  to?: number | null;

  @Field(() => Boolean, { nullable: true, description: EMPTY })
  isEmpty?: boolean | null;
}

@InputType({ description: 'What a yes or no is to be.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Exactly this.' })
  equals?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: EMPTY })
  isEmpty?: boolean | null;
}

@InputType({ description: 'What a day is to be; everything that is said of it holds at once.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Exactly this day.' })
  equals?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'This day or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: EMPTY })
  isEmpty?: boolean | null;
}

@InputType({ description: 'What a moment is to be; everything that is said of it holds at once.' })
export class TimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'This moment or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'This moment or earlier.' })
  to?: Date | null;

  @Field(() => Boolean, { nullable: true, description: EMPTY })
  isEmpty?: boolean | null;
}

/** By the type of the column. */
export const FILTERS: Readonly<Record<ColumnType, new () => object>> = {
  text: TextFilter,
  number: NumberFilter,
  integer: NumberFilter,
  boolean: BooleanFilter,
  date: DateFilter,
  time: TimeFilter,
};

/** What is asked of each column, as conditions; what is null is not asked. */
export function conditionsIn(filter: object | null | undefined): Condition[] {
  const conditions = Object.entries(filter ?? {}).flatMap(([column, asked]) =>
    Object.entries((asked ?? {}) as object).flatMap(([comparison, value]) =>
      value === null || value === undefined
        ? []
        : [{ column, comparison: comparison as Comparison, value: value as AskedValue }],
    ),
  );
  const unstorable = conditions.find(({ value }) => [value].flat().some((one) => String(one).includes('\0')));
  if (unstorable) throw badInput(`No text has the character U+0000 in it; the filter of "${unstorable.column}" does.`);
  return conditions;
}
