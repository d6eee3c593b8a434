/**
 * What clocks show where. The engine knows no zones, so whoever judges a plan with promises hands them over;
 * `@concord/time-zones` reads them from the machine.
 */
export interface TimeZones {
  /**
   * By how many minutes the clocks of a zone are ahead of UTC at a moment.
   *
   * @param zone IANA name
   * @param utcMinutes since 1970-01-01T00:00Z
   * @example offsetAt('Asia/Kolkata', 0) // 330
   */
  offsetAt(zone: string, utcMinutes: number): number;
}
