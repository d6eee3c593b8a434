import { addTexts } from '@concord/texts';
import { inLanguage, languageFrom } from '@concord/texts/server';
import type { FastifyInstance } from 'fastify';
import ofPlans from '@concord/plan-file/german.json' with { type: 'json' };
import german from '../german.json' with { type: 'json' };

addTexts('de', german);
// What is wrong with a plan, and what changed in a goal.
addTexts('de', ofPlans);

/**
 * Answers each request in the language that it asks for. What is stored or put on paper for everybody is said in the
 * language of the organisation instead: whoever writes it sees to that.
 */
export function speakAsAsked(server: FastifyInstance): void {
  server.addHook('onRequest', ({ headers }, _reply, done) => {
    inLanguage(languageFrom(headers['accept-language']), done);
  });
}
