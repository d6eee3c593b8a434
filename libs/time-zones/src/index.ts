export { intlTimeZones } from './intl-time-zones.ts';
