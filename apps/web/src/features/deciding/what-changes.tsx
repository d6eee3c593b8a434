import { Say } from '@concord/texts/react';
import type { ReactNode } from 'react';
import type { OtherChange, WhoChanges } from './who-changes.ts';

/** What a repair changes that is no goal: written with the decision, or changed by others themselves. */
export function WhatChanges({ written, left }: Pick<WhoChanges, 'written' | 'left'>) {
  return (
    <>
      {written.map((change) => (
        <li key={keyOf(change)}>
          <Written change={change} />
        </li>
      ))}
      {left.map((change) => (
        <li key={keyOf(change)}>
          <Left change={change} />
        </li>
      ))}
    </>
  );
}

function Written({ change }: { readonly change: OtherChange }) {
  switch (change.__typename) {
    case 'PromiseHoursChange':
      return (
        <Say
          text="“{says}” gets other hours: they <strong>change at once</strong>."
          says={change.promise.says}
          strong={strong}
        />
      );
    case 'StaffingAddition':
      return (
        <Say
          text="{department} staffs more hours: they are <strong>written at once</strong>."
          department={change.staffing.department.name}
          strong={strong}
        />
      );
    case 'CapacityChange':
      return (
        <Say
          text="There is more of “{capacity}”: that is <strong>written at once</strong>."
          capacity={change.capacity.name}
          strong={strong}
        />
      );
  }
}

function Left({ change }: { readonly change: OtherChange }) {
  switch (change.__typename) {
    case 'PromiseHoursChange':
      return (
        <Say
          text="{department} changes the hours of “{says}” <strong>itself</strong>."
          department={change.promise.department.name}
          says={change.promise.says}
          strong={strong}
        />
      );
    case 'StaffingAddition':
      return (
        <Say
          text="{department} changes its staffed hours <strong>itself</strong>."
          department={change.staffing.department.name}
          strong={strong}
        />
      );
    case 'CapacityChange':
      return (
        <Say
          text="How much there is of “{capacity}” is <strong>changed by planners</strong>."
          capacity={change.capacity.name}
          strong={strong}
        />
      );
  }
}

function keyOf(change: OtherChange): string {
  if ('promise' in change) return `promise ${change.promise.key}`;
  return 'staffing' in change ? `staffing ${change.staffing.key}` : `capacity ${change.capacity.key}`;
}

export function strong(words: ReactNode) {
  return <strong>{words}</strong>;
}
