/**
 * What clocks show where, as far as the machine's own table of zones knows (Intl, which is ICU's copy of the IANA
 * database). The engine asks for this shape and never for the machine.
 *
 * @returns `offsetAt(zone, utcMinutes)`: by how many minutes the clocks of an IANA zone are ahead of UTC at a moment,
 *   which is told in minutes since 1970-01-01T00:00Z
 * @throws {RangeError} of a zone that there is not; plans name only zones that there are
 * @example intlTimeZones().offsetAt('Europe/Oslo', Date.UTC(2026, 6, 1) / 60_000) // 120
 */
export function intlTimeZones(): { offsetAt(zone: string, utcMinutes: number): number } {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (zone: string): Intl.DateTimeFormat => {
    const known = formats.get(zone);
    if (known !== undefined) return known;
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    return format;
  };
  const read = (zone: string, utcMinutes: number) => offsetIn(formatOf(zone).format(utcMinutes * 60_000));
  /** Midnights are asked for again with every plan that is judged. */
  const atMidnights = new Map<string, Map<number, number>>();
  return {
    offsetAt(zone, utcMinutes) {
      if (utcMinutes % MINUTES_OF_DAY !== 0) return read(zone, utcMinutes);
      const known = atMidnights.get(zone) ?? new Map<number, number>();
      atMidnights.set(zone, known);
      const offset = known.get(utcMinutes) ?? read(zone, utcMinutes);
      known.set(utcMinutes, offset);
      return offset;
    },
  };
}

const MINUTES_OF_DAY = 1440;

/** @example offsetIn('7/1/2026, GMT+05:30') // 330 */
function offsetIn(said: string): number {
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(said) ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}
