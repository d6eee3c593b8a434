import { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import { exportPlan } from './export-plan.ts';
import { importPlan } from './import-plan.ts';

const program = new Command('concord')
  .description('Goals that agree before the customer notices.')
  .showHelpAfterError('(concord --help shows every command)');

program
  .command('import')
  .description('Load a plan file into the database. What the file does not mention stays as it is.')
  .argument('<file>', 'the plan, YAML or JSON')
  .option('--dry-run', 'only say what would change')
  .option('--replace', 'remove the organisation and everything in it first')
  .action(importPlan);

program
  .command('export')
  .description('Write the plan of an organisation as a plan file.')
  .option('--organisation <key>', 'which one; needed only if there are several')
  .option('--output <file>', 'where to write it; standard output if missing')
  .action(exportPlan);

try {
  await program.parseAsync();
} catch (failure) {
  // What the person at the terminal can mend is told in words; anything else keeps its trace.
  console.error(failure instanceof CommandFailure ? failure.message : failure);
  process.exitCode = 2;
}
