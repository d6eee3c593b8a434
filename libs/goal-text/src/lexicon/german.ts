import type { Lexicon } from './lexicon.ts';

const w = (text: string): string[] => text.split('|');

export const GERMAN: Lexicon = {
  language: 'de',
  version: '1',
  vague: [
    {
      kind: 'praise',
      phrases: w(
        'weltklasse|erstklassig~|hervorragend~|exzellent~|exzellenz|herausragend~|optimal~|bestmoeglich~|fuehrend~|marktfuehrend~|innovativ~|modern~|zeitgemaess~|zukunftsfaehig~|zukunftsorientiert~|hochwertig~|qualitativ hochwertig~|attraktiv~|professionell~|kompetent~|kundenorientiert~|kundenfreundlich~|buergerfreundlich~|buergernah~|buergerorientiert~|benutzerfreundlich~|nutzerfreundlich~|patientenorientiert~|serviceorientiert~|freundlich~|effizient~|effektiv~|nachhaltig~|ganzheitlich~|reibungslos~|flexibel|flexibl~|agil~|proaktiv~|begeistern|begeistert|zufriedenstellend~|gut~|bedarfsgerecht~|verlaesslich~|zuverlaessig~|transparent~|einfach~|unkompliziert~|fair~|spitzenreiter|spitzenservice|hoechste qualitaet|hohe qualitaet|hohes niveau|auf hohem niveau|erwartungen uebertreffen',
      ),
    },
    {
      kind: 'degree',
      phrases: w(
        'deutlich~|signifikant~|spuerbar~|wesentlich~|erheblich~|merklich~|massiv~|stark|angemessen~|ausreichend~|hinreichend~|geeignet~|entsprechend~|vertretbar~|akzeptabl~|akzeptabel|wettbewerbsfaehig~|hohe|hohen|hoher|hohes|niedrig~|gering~|sehr|kurz~',
      ),
    },
    {
      kind: 'time',
      phrases: w(
        'zeitnah~|schnellstmoeglich~|baldmoeglichst|baldigst|moeglichst bald|so schnell wie moeglich|bald|demnaechst|zuegig~|schnell~|rasch~|umgehend~|unverzueglich~|sofort|kurzfristig~|mittelfristig~|langfristig~|rechtzeitig~|jederzeit|in kuerze',
      ),
    },
    {
      kind: 'amount',
      phrases: w(
        'regelmaessig~|haeufig|oft|kontinuierlich~|laufende~ weiter|fortlaufend~|stetig~|staendig~|einige~|viele~|mehrere~|diverse~|verschiedene~|zahlreiche~|etliche~|in der regel|ueblicherweise|normalerweise|grundsaetzlich',
      ),
    },
    {
      kind: 'effort',
      phrases: w(
        'soweit moeglich|wo moeglich|wenn moeglich|nach moeglichkeit|moeglichst|so weit wie moeglich|bemuehen|anstreben|bestreben|bestrebt|streben|versuchen|vorantreiben|foerdern|unterstuetzen|synergien nutzen|hinwirken',
      ),
    },
    {
      kind: 'change',
      phrases: w(
        'verbessern|verbessert|verbesserung|optimieren|optimiert|optimierung|staerken|staerkung|modernisieren|modernisierung|minimieren|maximieren|weiterentwickeln|weiterentwicklung|ausbauen|intensivieren|professionalisieren|verschlanken|vereinfachen|beschleunigen',
      ),
    },
    {
      kind: 'comparison',
      phrases: w(
        'besser~|mehr|weniger|schneller~|langsamer~|kuerzer~|laenger~|hoeher~|niedriger~|guenstiger~|einfacher~|sicherer~|sauberer~|groesser~|kleiner~|zufriedener~',
      ),
    },
  ],
  fillers: w(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|von|vom|zu|zum|zur|in|im|ins|an|am|auf|aus|bei|beim|bis|mit|nach|fuer|um|ueber|unter|vor|durch|je|pro|als|ist|sind|sein|war|waren|wird|werden|wurde|soll|sollen|muss|muessen|wir|unser|unsere|unseren|unserer|unserem|sie|ihr|ihre|ihren|es|er|sich|dass|dieses|diesem|diese|dieser|jede|jeder|jedes|jeden|jedem|alle|aller|allen|kein|keine|keinen|nicht|auch|nur|so|wie|innerhalb|binnen|mindestens|hoechstens|maximal|spaetestens|ab|seit|zwischen|gegenueber|statt|derzeit|aktuell|heute|haben|hat|ihren|seinen|neue|neuen|neuer|wollen|moechten|koennen|gehen|bekommen|selben|naechsten|sicherstellen',
  ),
  increase: w(
    'steigern|steigerung|steigt|steigen|erhoehen|erhoehung|erhoeht|anheben|anhebung|ausbauen|verbessern|verbesserung|verdoppeln|verdoppelung|verdreifachen|wachsen|wachstum|mehr|staerken|hoeher|hoehere|maximieren|gewinnen|heben',
  ),
  decrease: w(
    'senken|senkung|sinken|sinkt|gesenkt|reduzieren|reduzierung|reduktion|reduziert|verringern|verringerung|verkuerzen|verkuerzung|verkuerzt|mindern|minderung|vermindern|verminderung|halbieren|halbierung|abbauen|abbau|druecken|weniger|kuerzer|kuerzere|kuerzeren|kuerzer werden|minimieren|einsparen|sparen|einsparung|kuerzen|fallen',
  ),
  save: w('einsparen|sparen|eingespart'),
  keep: w('halten|beibehalten|erhalten|bewahren|sichern|gehalten|bleiben|bleibt'),
  limit: w('begrenzen|begrenzt|beschraenken|deckeln'),
  deeds: w(
    'beantworten|beantwortet|antworten|loesen|geloest|beheben|behoben|liefern|geliefert|ausliefern|bearbeiten|bearbeitet|annehmen|angenommen|erledigen|erledigt|zurueckrufen|reparieren|repariert|versenden|versendet|verschicken|bezahlen|bezahlt|begleichen|veroeffentlichen|umstellen|durchfuehren|durchgefuehrt|einstellen|gebaut|bauen|schulen|geschult|eroeffnen|pflanzen|kontaktieren|besuchen|entscheiden|bescheiden|abschliessen|abgeschlossen|zustellen|zugestellt|beraten',
  ),
  measures: w(
    'quote|quoten|rate|raten|zeit|zeiten|dauer|zahl|anzahl|anteil|zufriedenheit|kosten|umsatz|umsaetze|gewinn|marge|rendite|index|wert|treue|verfuegbarkeit|erreichbarkeit|puenktlichkeit|auslastung|fluktuation|krankenstand|fehlzeiten|ausstoss|emissionen|verbrauch|bestand|bestaende|verluste|nps|note|bewertung|qualitaet|fristen|ausfaelle|unfaelle|beschwerden|reklamationen|besuche|abbrueche|rueckstand|rueckstaende|leistung|produktivitaet|beteiligung|bindung|ausschuss|fahrgaeste|menge|volumen',
  ),
  lowerBetter: w(
    'kosten|fluktuation|krankenstand|fehlzeiten|ausstoss|emissionen|verbrauch|verluste|ausfaelle|unfaelle|beschwerden|reklamationen|abbrueche|rueckstand|rueckstaende|zeit|zeiten|dauer|ausschuss|fehler|storno|reklamation|ruecklaeufer|bestaende',
  ),
  scores: w('nps|note|index|bewertung|punktzahl|zufriedenheit'),
  people: w(
    'kunde|kundin|patient|buerger|einwohner|bewohner|gaest|gast|besucher|fahrgaest|fahrgast|schueler|studier|lernende|mitglied|abonnent|haendler|partner|mitarbeit|beschaeftigte|kolleg|personal|pflegekr|lehrkr|mieter|haushalt|kind|famil|leute|menschen|bewerb|spender|freiwillig|kaeufer|frauen|versichert|azubi|auszubild|teilnehm|nutzer|anwender|eltern|anruf|ticket|bestell|beschwerde|reklamation|antrag|antraeg|anfrage|termine|auftrag|auftraeg|e mail|mails|zustell|anlieger|pendler|dealer|user',
  ),
  labels: w('prioritaet|stufe|phase|version|kategorie|schritt|iso|covid|linie|zone|station|klasse|ziel|typ|din|eg'),
  atMost: w(
    'hoechstens|maximal|max|unter|weniger als|nicht mehr als|nicht ueber|nicht laenger als|laengstens|innerhalb von|innerhalb|binnen|spaetestens nach|spaetestens in|in unter|in hoechstens|in weniger als|bis zu|auf unter|auf hoechstens|auf maximal|auf weniger als|kuerzer als|niedriger als|nie mehr als|innert',
  ),
  atLeast: w(
    'mindestens|wenigstens|zumindest|mehr als|ueber|nicht weniger als|nicht unter|auf mindestens|auf ueber|min|groesser als|hoeher als',
  ),
  by: w('um|um mindestens|um rund|um etwa|um bis zu|um weitere'),
  to: w('auf|auf rund|auf etwa|bis auf'),
  now: w(
    'von|von derzeit|von aktuell|von heute|von rund|derzeit|aktuell|heute|heute sind es|derzeit sind es|bisher|zurzeit|statt|anstatt|anstelle von|ausgangswert|war|waren|vorher',
  ),
  orLess: w('oder weniger|oder kuerzer|oder darunter|hoechstens|maximal'),
  orMore: w('oder mehr|oder hoeher|oder darueber|mindestens'),
  orBetter: w('oder besser'),
  ofThem: w('der|des|aller|von|unserer|unsere'),
  within: w('innerhalb von|innerhalb|binnen|in|im|ueber|innert'),
  next: w('naechsten|kommenden|folgenden|naechste'),
  numbers: {
    null: 0,
    keine: 0,
    kein: 0,
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    eines: 1,
    einmal: 1,
    zwei: 2,
    zweimal: 2,
    drei: 3,
    dreimal: 3,
    vier: 4,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwoelf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fuenfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    vierundzwanzig: 24,
    dreissig: 30,
    vierzig: 40,
    achtundvierzig: 48,
    fuenfzig: 50,
    sechzig: 60,
    siebzig: 70,
    zweiundsiebzig: 72,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
  },
  parts: { haelfte: 0.5, drittel: 1 / 3, viertel: 0.25, fuenftel: 0.2, zehntel: 0.1 },
  factors: {
    halbieren: -50,
    halbierung: -50,
    halbiert: -50,
    verdoppeln: 100,
    verdoppelung: 100,
    verdopplung: 100,
    verdreifachen: 200,
  },
};
