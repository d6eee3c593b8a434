/** The answer to an operation as PostgreSQL wrote it: what stands under `data`, in JSON. */
export class Answered {
  constructor(readonly json: string) {}
}

/** How Apollo writes answers: one that is written already goes as it is. */
export function writtenAnswer(result: { readonly data?: unknown }): string {
  return result.data instanceof Answered ? `{"data":${result.data.json}}\n` : `${JSON.stringify(result)}\n`;
}
