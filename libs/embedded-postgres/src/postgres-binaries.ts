import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SHARED_DIRECTORY } from './data-directory.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { canExecute, type Identity } from './unprivileged-user.ts';

const require = createRequire(import.meta.url);

/**
 * The folder with PostgreSQL's `bin` and `lib` for this machine, ready to run as `identity`.
 * @throws EmbeddedPostgresError when no PostgreSQL is packaged for this platform.
 */
export function postgresBinaries(identity: Identity | undefined): string {
  const { folder, version } = packagedBinaries();
  restoreSymlinks(folder);
  if (!identity || canExecute(join(folder, 'bin', 'postgres'), identity)) return folder;
  return copyForEverybody(folder, version);
}

function packagedBinaries(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = entry.slice(0, entry.lastIndexOf(name) + name.length);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links; the package lists them for its install script, which we do not run. */
function restoreSymlinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, '..', source), link);
  }
}

function copyForEverybody(folder: string, version: string): string {
  const target = join(SHARED_DIRECTORY, `postgresql-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(SHARED_DIRECTORY, { recursive: true });
  chmodSync(SHARED_DIRECTORY, 0o755);
  const unfinished = `${target}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, dereference: true });
  renameSync(unfinished, target);
  return target;
}
