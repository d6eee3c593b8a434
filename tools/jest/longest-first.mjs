// Which spec files begin first: those that start a browser, then servers, then databases, and within each the largest.
// One that begins last and takes a minute would leave the other processors idle for as long.
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = ['test/browser', 'apps/api', 'test/clients', 'apps/cli', 'libs/persistence'];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    // Stable: within a folder the order stays that of Jest, by size or by how long each took here before.
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ context }) {
  const place = LONGEST_FIRST.findIndex((folder) => context.config.rootDir.endsWith(`/${folder}`));
  return place === -1 ? LONGEST_FIRST.length : place;
}
