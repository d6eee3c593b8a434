import { Refused } from '../http/refused.ts';

/** A question that cannot be answered, with the option that it stands in and what may stand there. */
export function odataProblem(message: string): Refused {
  return new Refused(400, 'BAD_USER_INPUT', message);
}
