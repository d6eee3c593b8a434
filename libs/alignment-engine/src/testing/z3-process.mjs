// Reads a script in SMT-LIB 2 on standard input and writes what it prints. A process of its own: Z3 runs in
// threads that now and then never come back, and a process can be ended and asked again.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const { init } = createRequire(import.meta.url)('z3-solver');
const { Z3 } = await init();
const answer = await Z3.eval_smtlib2_string(Z3.mk_context(Z3.mk_config()), await text(process.stdin));
process.stdout.write(answer, () => process.exit(0));
