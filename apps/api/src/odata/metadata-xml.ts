import { type Column, type ColumnType, type DataSet, DATA_SETS, rowType } from '@concord/data-sets';

const NAMESPACE = 'Concord';

const EDM_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'Edm.String',
  number: 'Edm.Double',
  integer: 'Edm.Int32',
  boolean: 'Edm.Boolean',
  date: 'Edm.Date',
  time: 'Edm.DateTimeOffset" Precision="3',
};

/** What there is, in the Common Schema Definition Language of OData 4. */
export function metadataXml(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="${NAMESPACE}">
${DATA_SETS.map(entityType).join('\n')}
<EntityContainer Name="Container">${DATA_SETS.map(entitySet).join('')}</EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>
`;
}

function entityType(dataSet: DataSet): string {
  return `<EntityType Name="${rowType(dataSet)}"><Key><PropertyRef Name="id"/></Key>${dataSet.columns.map(property).join('')}${describedAs(dataSet.says)}</EntityType>`;
}

function property({ name, type, says }: Column): string {
  const nullable = name === 'id' || name === 'updatedAt' ? ' Nullable="false"' : '';
  return `<Property Name="${name}" Type="${EDM_TYPES[type]}"${nullable}>${describedAs(says)}</Property>`;
}

function entitySet(dataSet: DataSet): string {
  return `<EntitySet Name="${dataSet.name}" EntityType="${NAMESPACE}.${rowType(dataSet)}"/>`;
}

function describedAs(says: string): string {
  const text = says.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<Annotation Term="Org.OData.Core.V1.Description" String="${text}"/>`;
}
