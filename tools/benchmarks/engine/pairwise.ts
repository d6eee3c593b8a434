import { passesOf } from '@concord/alignment-engine/testing/pairwise-pass';
import { AS_OF, organisation } from './organisation.ts';

// What looking up goals by what they share saves against comparing each with each. Printed as JSON.
const passes = passesOf(organisation(Number(process.argv[2])), AS_OF, () => performance.now());
process.stdout.write(JSON.stringify(passes));
