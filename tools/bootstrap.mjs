// Installs the dependencies when package-lock.json is not what node_modules was made from.
// Runs before anything else does, so neither it nor what it imports may need a package.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, root } from './run.mjs';

const stamp = join(root, 'node_modules', '.installed');

/** npm asks for a package's description and then for its archive. */
const REQUESTS_A_PACKAGE = 2;

export async function bootstrap() {
  refuseOldNode();
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(`${process.platform} ${process.arch} ${lock}`).digest('hex');
  if (readIfAny(stamp) === wanted) return;
  await install(Object.keys(JSON.parse(lock).packages).length);
  writeFileSync(stamp, wanted);
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 24 || (major === 24 && minor >= 11);
  if (fits) return;
  console.error(`Concord needs Node ${engines.node}; this is ${process.versions.node}. Install Node 24 and try again.`);
  process.exit(1);
}

async function install(packages) {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const began = Date.now();
  const child = spawn(command, [...args, 'ci', '--loglevel=http', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { requests, complaints } = follow(child.stderr);
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const report = () => {
    const share = Math.min(99, Math.round((100 * requests()) / (packages * REQUESTS_A_PACKAGE)));
    console.log(`Installing what Concord is built with: ${share} % (${seconds()} s)`);
  };
  report();
  const timer = setInterval(report, 5_000);
  const code = await ended(child);
  clearInterval(timer);
  if (code !== 0) {
    console.error(complaints());
    console.error(
      `The installation failed (npm ci, exit code ${code}). Check the network, then run the same command again.`,
    );
    process.exit(1);
  }
  console.log(`Installed in ${seconds()} s.`);
}

function follow(stream) {
  let requests = 0;
  let complaints = '';
  let partial = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (partial + text).split('\n');
    partial = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('npm http ')) requests += 1;
      else complaints += `${line}\n`;
    }
  });
  return { requests: () => requests, complaints: () => complaints + partial };
}

function readIfAny(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
