/**
 * A unit in German, in the right number. Units may be written in English or in German; what is in no table stays as
 * people wrote it.
 *
 * @param isOne whether there is exactly one of it
 * @example germanUnit('hours a week', true) // 'Stunde je Woche'
 * @example germanUnit('Tage', true) // 'Tag'
 */
export function germanUnit(unit: string, isOne: boolean): string {
  const [, counted = '', per] = /^(.*?)(?:(?:^| )(?:a|an|per|pro|je) (.+))?$/u.exec(unit) ?? [];
  const noun = NOUNS.get(counted);
  const said = noun === undefined ? counted : noun[isOne ? 0 : 1];
  return [said, ...(per === undefined ? [] : [`je ${perWhat(per)}`])].filter((part) => part !== '').join(' ');
}

/** @example perWhat('1000 bicycles') // '1000 Fahrräder' */
function perWhat(per: string): string {
  const [, count, counted = ''] = /^(\d+ )?(.*)$/u.exec(per) ?? [];
  const noun = NOUNS.get(counted);
  if (noun === undefined) return per;
  return count === undefined ? noun[0] : `${count}${noun[1]}`;
}

/** English and German, each for one and for more. */
const TABLE = `
  second seconds Sekunde Sekunden
  minute minutes Minute Minuten
  hour hours Stunde Stunden
  day days Tag Tage
  night nights Nacht Nächte
  week weeks Woche Wochen
  month months Monat Monate
  quarter quarters Quartal Quartale
  half-year half-years Halbjahr Halbjahre
  year years Jahr Jahre
  order orders Auftrag Aufträge
  customer customers Kunde Kunden
  guest guests Gast Gäste
  patient patients Patient Patienten
  person people Person Personen
  employee employees Person Personen
  supplier suppliers Lieferant Lieferanten
  delivery deliveries Lieferung Lieferungen
  shipment shipments Sendung Sendungen
  project projects Projekt Projekte
  product products Produkt Produkte
  variant variants Variante Varianten
  version versions Version Versionen
  release releases Release Releases
  batch batches Charge Chargen
  piece pieces Stück Stück
  count count Stück Stück
  unit units Stück Stück
  part parts Teil Teile
  item items Artikel Artikel
  pallet pallets Palette Paletten
  bicycle bicycles Fahrrad Fahrräder
  bike bikes Fahrrad Fahrräder
  machine machines Maschine Maschinen
  place places Platz Plätze
  room rooms Zimmer Zimmer
  bed beds Bett Betten
  table tables Tisch Tische
  dish dishes Gericht Gerichte
  meal meals Mahlzeit Mahlzeiten
  change changes Änderung Änderungen
  step steps Schritt Schritte
  call calls Anruf Anrufe
  ticket tickets Ticket Tickets
  case cases Fall Fälle
  request requests Anfrage Anfragen
  complaint complaints Reklamation Reklamationen
  return returns Rücksendung Rücksendungen
  visit visits Besuch Besuche
  error errors Fehler Fehler
  defect defects Mangel Mängel
  accident accidents Unfall Unfälle
  incident incidents Vorfall Vorfälle
  region regions Region Regionen
  market markets Markt Märkte
  segment segments Segment Segmente
  channel channels Vertriebsweg Vertriebswege
  brand brands Marke Marken
  plant plants Werk Werke
  site sites Standort Standorte
  line lines Linie Linien
  season seasons Saison Saisons
  company companies Unternehmen Unternehmen
  store stores Filiale Filialen
  country countries Land Länder
  city cities Stadt Städte
  point points Punkt Punkte
  share shares Anteil Anteile
  star stars Stern Sterne
  training trainings Schulung Schulungen
  idea ideas Idee Ideen
  euro euros Euro Euro
  dollar dollars Dollar Dollar
  franc francs Franken Franken
  pound pounds Pfund Pfund
  krone kroner Krone Kronen
  tonne tonnes Tonne Tonnen
  metre metres Meter Meter
  kilometre kilometres Kilometer Kilometer
  litre litres Liter Liter
`;

type OneAndMore = readonly [one: string, more: string];

const NOUNS: ReadonlyMap<string, OneAndMore> = new Map([
  ...TABLE.trim()
    .split('\n')
    .flatMap((row): [string, OneAndMore][] => {
      const [one = '', more = '', eins = '', mehr = ''] = row.trim().split(' ');
      return [one, more, eins, mehr].map((written) => [written, [eins, mehr]]);
    }),
  ...['working day', 'working days', 'business days', 'Arbeitstag', 'Arbeitstage'].map(
    (written): [string, OneAndMore] => [written, ['Arbeitstag', 'Arbeitstage']],
  ),
  ...['percentage points', 'Prozentpunkte'].map((written): [string, OneAndMore] => [
    written,
    ['Prozentpunkt', 'Prozentpunkte'],
  ]),
]);
