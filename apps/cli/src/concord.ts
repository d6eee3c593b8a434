import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isDay } from './check/judging-day.ts';
import { CommandFailure } from './command-failure.ts';

// Each command is loaded when it is asked for: a check needs no database, and starts without its drivers.
const program = new Command('concord')
  .description('Goals that agree before the customer notices.')
  .showHelpAfterError('(concord --help shows every command)')
  .exitOverride();

program
  .command('check')
  .description('Say which goals of a plan file cannot or do not go together. Needs no database.')
  .argument('<plan>', 'the plan, YAML or JSON; - for standard input')
  .option('--as-of <date>', 'the day to judge by; else the one of the plan, else today', day)
  .addOption(
    new Option('--format <format>', 'for people, for programs, or for code review')
      .choices(['text', 'json', 'sarif'])
      .default('text'),
  )
  .addOption(
    new Option('--fail-on <tier>', 'end with code 1 if there is a conflict at least this sure')
      .choices(['proven', 'stated', 'possible', 'never'])
      .default('proven'),
  )
  .addOption(
    new Option('--language <language>', 'in which findings are told: English or German')
      .choices(['en', 'de'])
      .default('en'),
  )
  .action(async (file, options) => (await import('./check/check-plan.ts')).checkPlan(file, options));

program
  .command('import')
  .description('Load a plan file into the database. What the file does not mention stays as it is.')
  .argument('<file>', 'the plan, YAML or JSON; - for standard input')
  .option('--dry-run', 'only say what would change')
  .option('--replace', 'remove the organisation and everything in it first')
  .action(async (file, options) => (await import('./import-plan.ts')).importPlan(file, options));

program
  .command('export')
  .description('Write the plan of an organisation as a plan file.')
  .option('--organisation <key>', 'which one; needed only if there are several')
  .option('--output <file>', 'where to write it; standard output if missing')
  .action(async (options) => (await import('./export-plan.ts')).exportPlan(options));

program
  .command('conflicts')
  .description('Look after the stored conflicts.')
  .command('recompute')
  .description('Judge the stored plans anew. Nothing should be left to change: every write keeps conflicts up to date.')
  .option('--organisation <key>', 'only this one')
  .action(async (options) => (await import('./recompute-conflicts.ts')).recomputeConflicts(options));

program
  .command('invite')
  .description(
    'Make a link with which somebody joins an organisation, such as its first administrator. Good for a week.',
  )
  .argument('<e-mail>', 'their address', email)
  .requiredOption('--organisation <key>', 'which one they join')
  .addOption(
    new Option('--role <role>', 'what they may do there')
      .choices(['viewer', 'contributor', 'planner', 'admin'])
      .default('viewer'),
  )
  .action(async (address, options) => (await import('./invite.ts')).invite(address, options));

program
  .command('token')
  .description('Keys for programs that read or write through the API.')
  .command('create')
  .description('Make a token and print it. It is shown this once.')
  .requiredOption('--organisation <key>', 'whose data it reads')
  .requiredOption('--name <name>', 'what it is for')
  .addOption(new Option('--scope <scope>', 'what it may do').choices(['read', 'read-write']).default('read'))
  .option('--department <key>', 'it writes goals of this department only')
  .option('--days <number>', 'for how long it is good', days, 365)
  .action(async (options) => (await import('./create-token.ts')).createToken(options));

const bi = program
  .command('bi')
  .description('Views for tools that make reports with SQL: the schema bi of PostgreSQL.');

bi.command('grant')
  .description('Let a tool read the views of an organisation, and nothing else. Said again, it gives a new password.')
  .requiredOption('--organisation <key>', 'whose rows it reads')
  .action(async (options) => (await import('./bi.ts')).grantBi(options));

bi.command('revoke')
  .description('Let no tool read the views of an organisation any more.')
  .requiredOption('--organisation <key>', 'whose rows it read')
  .action(async (options) => (await import('./bi.ts')).revokeBi(options));

program
  .command('backup')
  .description('Write everything that the database holds to a file, as it is at one moment; others go on writing.')
  .argument('<file>', 'where to write it')
  .action(async (file) => (await import('./backup.ts')).backup(file));

program
  .command('restore')
  .description('Put a backup into the database: all of it, or nothing.')
  .argument('<file>', 'what "concord backup" wrote')
  .option('--replace', 'lose everything that the database holds')
  .action(async (file, options) => (await import('./restore.ts')).restore(file, options));

// Whoever reads may have enough after the first lines, as `head` does.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
});

try {
  await program.parseAsync();
} catch (failure) {
  process.exitCode = exitCodeOf(failure);
}

function exitCodeOf(failure: unknown): number {
  // Has said already what is wrong with the command line; that help was asked for is no failure.
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 2;
  // What the person at the terminal can mend is told in words; anything else keeps its trace.
  console.error(failure instanceof CommandFailure ? failure.message : failure);
  return 2;
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day of the calendar as year-month-day, like 2026-02-01.');
  return text;
}

function email(text: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    throw new InvalidArgumentError('Write an address like kari@example.com.');
  return text;
}

function days(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1_095)
    throw new InvalidArgumentError('Write a whole number of days from 1 to 1095.');
  return count;
}
