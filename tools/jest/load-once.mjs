// Loading the API takes a spec file three seconds, and most specs less. So each process of a run loads it once, and runs
// one spec file after the other where it is loaded: Circus, which collects and runs the tests, is new for each of them.
// What a module of ours keeps from one call to the next is therefore kept from one spec file to the next: it may depend
// on nothing but what it is called with.
import { createRequire } from 'node:module';

const { default: circus } = createRequire(import.meta.url)('jest-circus/runner');

/** By project: where its first spec file ran. */
const homes = new Map();

export default function runWhereLoaded(globalConfig, project, environment, runtime, specFile, tell) {
  const own = { environment, runtime };
  const home = homeOf(project, own, globalConfig.watch || globalConfig.watchAll);
  if (home !== own) moveInto(home, own);
  return circus(globalConfig, project, home.environment, home.runtime, specFile, tell);
}

function homeOf({ id }, own, watching) {
  const home = homes.get(id);
  // Whoever watches changes what is loaded.
  if (home !== undefined || watching) return home ?? own;
  // Jest takes apart what a spec file ran in once it has run.
  own.environment.teardown = async () => {};
  own.runtime.teardown = () => {};
  homes.set(id, own);
  return own;
}

function moveInto({ environment: { global }, runtime }, own) {
  // Settings that a spec file has changed are as they were, in the `process` that each is given.
  global.process = own.environment.global.process;
  runtime.restoreAllMocks();
  // Whose output it is, and which line an error stands on, Jest looks up in what it has made for this spec file.
  global.console = own.environment.global.console;
  own.runtime.getSourceMaps().get = (file) => runtime.getSourceMaps().get(file);
  // The one before left off between two tests, where nothing may be imported.
  runtime.enterTestCode();
  runtime.registries.getInternalCjsRegistry().clear();
  global[Symbol.for('EVENT_HANDLERS')] = undefined;
}
