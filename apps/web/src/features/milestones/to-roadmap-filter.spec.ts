import { toGrouping, toRoadmapFilter } from './to-roadmap-filter.ts';

const nothing = { department: null, outcome: null, owner: null, progress: null, differs: null };

it('asks for everything when nothing is chosen, and for what the address names', () => {
  expect(toRoadmapFilter(nothing)).toEqual({});
  expect(
    toRoadmapFilter({ department: 'sales', outcome: 'on-time', owner: 'ingrid', progress: 'AT_RISK', differs: 'yes' }),
  ).toEqual({ department: 'sales', outcome: 'on-time', owner: 'ingrid', progress: 'AT_RISK', statedDiffers: true });
});

it('opens an old link whose words nobody knows any more', () => {
  expect(toRoadmapFilter({ ...nothing, progress: 'GREEN', differs: 'maybe' })).toEqual({});
  expect(toGrouping('COLOUR')).toBe('DEPARTMENT');
  expect(toGrouping(null)).toBe('DEPARTMENT');
  expect(toGrouping('OWNER')).toBe('OWNER');
});
