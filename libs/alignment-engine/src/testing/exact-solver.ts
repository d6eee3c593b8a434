import { createRequire } from 'node:module';

/** Answers a script in SMT-LIB 2 with what its commands print, one line a command that prints. */
export type ExactSolver = (script: string) => Promise<string>;

interface Z3 {
  init(): Promise<{
    Z3: {
      mk_config(): unknown;
      mk_context(config: unknown): unknown;
      eval_smtlib2_string(context: unknown, script: string): Promise<string>;
    };
    em: unknown;
  }>;
}

/**
 * Z3 (de Moura, Bjørner, TACAS 2008), which computes with fractions and so never rounds: a second opinion
 * on what the engine works out with doubles. Its threads end with the process that runs the spec.
 */
export async function exactSolver(): Promise<{ readonly solve: ExactSolver; stop(): void }> {
  const require = createRequire(import.meta.url);
  const { init } = require('z3-solver') as Z3;
  const { killThreads } = require('z3-solver/build/kill-threads.js') as { killThreads(em: unknown): void };
  const { Z3, em } = await init();
  return {
    // A context of its own for each script, so that nothing that one declares is known to the next.
    solve: (script) => Z3.eval_smtlib2_string(Z3.mk_context(Z3.mk_config()), script),
    stop: () => {
      killThreads(em);
    },
  };
}
