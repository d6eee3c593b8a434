import type { Lexicon } from './lexicon.ts';

const w = (text: string): string[] => text.split('|');

export const ENGLISH: Lexicon = {
  language: 'en',
  version: '1',
  vague: [
    {
      kind: 'praise',
      phrases: w(
        'world class|best in class|best of breed|first class|top class|top notch|excellent|excellence|outstanding|superior|exceptional|unparalleled|great|amazing|leading|market leading|industry leading|high quality|highest quality|highest standard|highest standards|high standard|high standards|state of the art|cutting edge|innovative|modern|seamless|seamlessly|smooth|hassle free|user friendly|easy to use|customer friendly|customer centric|customer focused|customer oriented|patient centred|patient centered|friendly|professional|professionally|flexible|agile|proactive|proactively|holistic|robust|efficient|efficiently|effective|effectively|sustainable|exceed expectations|exceeding expectations|delight|delighted|happy|good|better service|best possible|best|value for money|fit for purpose|meaningful|impactful|vibrant|fair|fairly|easy|simple|transparent|reliable|reliably|trusted|courteous',
      ),
    },
    {
      kind: 'degree',
      phrases: w(
        'significantly|significant|substantially|substantial|considerably|considerable|dramatically|dramatic|noticeably|notably|markedly|greatly|reasonably|reasonable|adequate|adequately|appropriate|appropriately|sufficient|sufficiently|acceptable|satisfactory|suitable|suitably|optimal|optimally|competitive|high|low|very',
      ),
    },
    {
      kind: 'time',
      phrases: w(
        'as soon as possible|asap|in a timely manner|in a timely fashion|timely|promptly|prompt|quickly|quick|fast|rapidly|rapid|swiftly|swift|soon|shortly|without delay|without undue delay|immediately|in due course|in the near future|at all times|going forward',
      ),
    },
    {
      kind: 'amount',
      phrases: w(
        'regularly|regular|frequently|frequent|often|continuously|continuous|continually|continual|ongoing|several|various|numerous|a number of|a few|many|some|most|generally|usually|normally|typically',
      ),
    },
    {
      kind: 'effort',
      phrases: w(
        'where possible|wherever possible|as far as possible|if possible|where appropriate|as appropriate|where practicable|as much as possible|strive to|strive for|strive|try to|endeavour to|endeavor to|aspire to|work towards|aim to be|best efforts|reasonable efforts|support|help to',
      ),
    },
    {
      kind: 'change',
      phrases: w(
        'improve|improved|improving|improvement|enhance|enhanced|enhancing|enhancement|strengthen|strengthening|optimise|optimize|optimising|optimizing|boost|boosting|streamline|streamlining|maximise|maximize|minimise|minimize|modernise|modernize|transform|foster|leverage|promote|drive|embed',
      ),
    },
    {
      kind: 'comparison',
      phrases: w(
        'better|more|fewer|less|faster|quicker|slower|shorter|longer|higher|lower|cheaper|easier|simpler|safer|cleaner|greener|stronger|smarter|larger|smaller|happier',
      ),
    },
  ],
  fillers: w(
    'a|an|the|and|or|of|to|in|on|at|by|for|from|with|within|without|into|per|as|is|are|be|been|was|were|will|shall|should|must|we|our|us|they|their|them|it|its|that|this|these|those|who|which|all|every|each|any|no|not|than|then|until|before|after|over|under|through|throughout|during|between|among|across|against|about|towards|up|down|out|least|most|more|less|fewer|below|above|only|also|per|via|when|while|if|have|has|had|get|gets|do|does|can|may|i|you|he|she|his|her|there|one|first|second|next|last|new|compared|currently|today|now|instead|latest|later|early|end|mid|starting|throughout|so|both|affected|make|ensure|achieve|reach|provide|offer|give',
  ),
  increase: w(
    'increase|increases|increased|increasing|raise|raising|grow|growing|growth|lift|lifting|expand|extend|improve|improved|improving|improvement|enhance|boost|strengthen|double|triple|gain|win more|up from|higher|more|maximise|maximize|rise|accelerate|step up|scale',
  ),
  decrease: w(
    'decrease|decreases|decreased|decreasing|reduce|reduces|reduced|reducing|reduction|cut|cutting|lower|lowering|shorten|shortening|shrink|halve|minimise|minimize|bring down|down to|down from|drop|cut back|trim|fewer|less|shorter|slash|eliminate|save|saving|save on|decline',
  ),
  save: w('save|saving|saves'),
  keep: w('keep|keeping|maintain|maintaining|hold|preserve|sustain|stay|remain|retain'),
  limit: w('limit|cap|restrict|limited|capped'),
  deeds: w(
    'answer|answered|answering|respond|respond to|responded|reply|reply to|replied|resolve|resolved|settle|settled|deliver|delivered|ship|shipped|dispatch|dispatched|repair|repaired|fix|fixed|process|processed|publish|published|complete|completed|restore|restored|attend|attended|acknowledge|acknowledged|call back|contact|collect|collected|pick up|handle|handled|pay|paid|visit|inspect|inspected|close|closed|return|returned|remove|removed|issue|issued|decide|decided|review|reviewed|confirm|confirmed|notify|notified|inform|sell|hire|recruit|train|open|plant|build|install|invest',
  ),
  measures: w(
    'rate|ratio|share|proportion|percentage|number|count|time|times|duration|speed|latency|uptime|availability|downtime|score|rating|index|satisfaction|nps|csat|net promoter|cost|costs|revenue|turnover|margin|profit|sales|churn|retention|attrition|absence|absenteeism|emissions|consumption|usage|adoption|occupancy|utilisation|utilization|punctuality|accuracy|precision|backlog|losses|waste|overruns|engagement|loyalty|resolution|conversion|compliance|attendance|participation|response|throughput|yield|outages|injuries|incidents|complaints|visits|departures|departure|infections|readmissions|escalations|visitors|users|active users|recycling|packaging|abandonment|survey|quality|coverage|productivity|output|volume|waits|rework hours|hours|budget|inventory|stock|delays|savings|trips',
  ),
  lowerBetter: w(
    'cost|costs|churn|attrition|absence|absenteeism|emissions|consumption|backlog|losses|waste|overruns|outages|injuries|incidents|complaints|infections|readmissions|escalations|abandonment|delays|time|times|latency|downtime|duration|error|errors|defect|defects|effort|damaged',
  ),
  scores: w('nps|csat|net promoter score|score|rating|index|survey|effort score'),
  people: w(
    'customer|client|user|patient|resident|citizen|guest|visitor|passenger|rider|driver|student|pupil|learner|caller|member|subscriber|dealer|partner|employee|coworker|colleague|staff|nurse|teacher|tenant|household|child|famil|people|applicant|donor|volunteer|buyer|borrower|women|men |owner|commuter|veteran|parent|candidate|participant|reader|attendee|call|calls|ticket|order|complaint|claim|application|appointment|request|enquir|inquir|email|deliver|chat|booking',
  ),
  labels: w(
    'priority|level|tier|phase|version|stage|band|category|step|iso|covid|route|zone|ward|grade|objective|goal|type',
  ),
  atMost: w(
    'at most|no more than|not more than|no longer than|no longer|longer than|no later than|maximum of|a maximum of|maximum|max|under|below|less than|fewer than|within|within the first|up to|in under|in less than|not exceed|not exceeding|shorter than|lower than|at or below|to below|to under|to less than|to no more than|to at most|does not exceed|never more than|faster than',
  ),
  atLeast: w(
    'at least|no less than|not less than|no fewer than|minimum of|a minimum of|minimum|min|more than|over|above|exceed|exceeding|at or above|greater than|higher than|to at least|to over|to above|to more than|well over',
  ),
  by: w('by|by about|by around|by at least|by up to|by another'),
  to: w('to|up to|down to|reach|reaching|to about|to around'),
  now: w(
    'from|up from|down from|from currently|currently|currently at|today|now|now at|baseline|baseline of|instead of|rather than|from around|from about|was|previously',
  ),
  orLess: w('or less|or fewer|or below|or lower|or under|or faster|or sooner|at most|maximum|max'),
  orMore: w('or more|or higher|or above|or over|at least|minimum|plus'),
  orBetter: w('or better'),
  ofThem: w('of'),
  within: w('within|in|over|during|inside|across'),
  next: w('next|coming|following'),
  numbers: {
    zero: 0,
    no: 0,
    one: 1,
    once: 1,
    two: 2,
    twice: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
  parts: {
    half: 0.5,
    'one half': 0.5,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 0.25,
    quarters: 0.25,
    fifth: 0.2,
    fifths: 0.2,
    tenth: 0.1,
  },
  factors: { halve: -50, halving: -50, double: 100, doubling: 100, triple: 200, tripling: 200, quadruple: 300 },
};
