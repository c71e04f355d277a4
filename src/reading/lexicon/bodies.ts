/**
 * Who can be spoken for besides persons: organisations, documents, groups, nameless people, and governments with the
 * places they are called by.
 *
 *     stateOf('the Kremlin')  →  'Russia'
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const ORGANISATION_NOUNS = set(
  `ministry department agency bureau office administration authority commission committee council board panel tribunal court
  police force army navy military union association federation league confederation alliance coalition party movement
  campaign company corporation corp firm group bank fund trust foundation institute institution university college school
  hospital clinic church mosque charity club team federation regulator watchdog operator utility airline railway
  railways manufacturer maker carmaker supplier retailer supermarket broadcaster channel network station newspaper paper
  magazine daily weekly website outlet agency newswire service parliament congress senate house assembly legislature
  government cabinet secretariat embassy consulate mission delegation port airport authority chamber consortium
  inc ltd plc llc gmbh ag co co. inc. ltd. observatory society organisation organization network lobby thinktank
  think-tank regulator inspectorate ombudsman directorate taskforce task-force brigade command garrison leadership
  community watch international laboratory laboratories lab museum gallery theatre museum syndicate cooperative works
  industries holdings energy mining shipping airlines airways motors petroleum oil media press news times post herald
  tribune gazette courier telegraph guardian journal chronicle observer mail express mirror sun star echo argus`,
);

export const DOCUMENT_NOUNS = set(
  `report study survey poll polls letter memo memorandum email statement document documents filing filings lawsuit
  complaint indictment affidavit ruling verdict bill law treaty agreement deal contract article editorial story book
  memoir diary transcript recording video tape footage figures data statistics records record files findings paper
  analysis review audit inquiry investigation research press-release release note notice ad advert advertisement poster
  placard sign banner website post tweet message cable bulletin dossier census index headline caption map chart log logs
  minutes manifesto resolution petition communique communiqué testimony assessment estimate estimates forecast reports studies surveys`,
);

export const GROUP_NOUNS = set(
  `residents villagers locals neighbours neighbors families relatives parents students pupils workers employees staff miners
  farmers fishermen drivers voters supporters opponents critics activists campaigners protesters demonstrators rebels
  militants fighters troops soldiers democrats republicans conservatives liberals labour tories lawmakers legislators
  senators mps politicians ministers governments countries nations allies states leaders scientists researchers experts
  analysts economists observers commentators doctors nurses teachers lawyers prosecutors investigators police officers
  family couple crew pair duo trio
  americans britons russians europeans germans israelis palestinians syrians ukrainians chinese people women men children
  fans players members shareholders investors traders customers users readers viewers historians scholars academics
  unions media newspapers journalists reporters outlets some many others most few both all respondents
  officials diplomats aides advisers advisors executives`,
);

/** Heads of sources that are people without names. */
export const NAMELESS_NOUNS = set(
  `official officials source sources person people aide aides insider insiders diplomat diplomats adviser advisers advisor
  advisors spokesman spokeswoman spokesperson spokesmen witness witnesses eyewitness bystander staffer staffers employee
  executive executives lawmaker lawmakers officer officers soldier resident man woman worker trader investor banker
  analyst expert lawyer neighbour neighbor relative friend friends colleague colleagues observer observers operative
  operatives strategist strategists participant attendee villager commander rebel fighter passenger survivor
  captain engineer technician inspector miner teacher student nurse doctor`,
);

/** States by their seats and other names; the state as the world writes it. */
const STATES: ReadonlyMap<string, string> = new Map(
  `Russia: moscow kremlin the-kremlin russia russian-federation
  United States: washington us u.s. usa united-states america white-house white-house pentagon state-department
  United Kingdom: london downing-street number-10 no-10 no.-10 whitehall britain uk u.k. united-kingdom
  China: beijing china zhongnanhai  France: paris élysée elysee elysée-palace france quai-d'orsay  Germany: berlin germany bundestag
  Iran: tehran iran  Israel: jerusalem israel tel-aviv  Syria: damascus syria  Turkey: ankara turkey türkiye  Ukraine: kyiv kiev ukraine
  European Union: brussels eu european-union european-commission  India: new-delhi delhi india  Pakistan: islamabad pakistan  Japan: tokyo japan
  South Korea: seoul south-korea blue-house  North Korea: pyongyang north-korea  Italy: rome italy  Spain: madrid spain  Greece: athens greece
  Poland: warsaw poland  Hungary: budapest hungary  Egypt: cairo egypt  Saudi Arabia: riyadh saudi-arabia  Qatar: doha qatar
  Iraq: baghdad iraq  Afghanistan: kabul afghanistan  Mexico: mexico mexico-city  Canada: ottawa canada  Australia: canberra australia
  Cuba: havana cuba  Venezuela: caracas venezuela  Brazil: brasilia brasília brazil  Argentina: buenos-aires argentina casa-rosada
  Belarus: minsk belarus  Serbia: belgrade serbia  Georgia: tbilisi georgia  Lebanon: beirut lebanon  Jordan: amman jordan
  Vatican: vatican holy-see the-vatican  Taiwan: taipei taiwan  Vietnam: hanoi vietnam  Thailand: bangkok thailand  Indonesia: jakarta indonesia
  Philippines: manila philippines  Malaysia: kuala-lumpur putrajaya malaysia  South Africa: pretoria south-africa  Nigeria: abuja nigeria
  Kenya: nairobi kenya  Ethiopia: addis-ababa ethiopia  Sweden: stockholm sweden  Norway: oslo norway  Denmark: copenhagen denmark
  Finland: helsinki finland  Netherlands: hague the-hague netherlands  Belgium: belgium  Austria: vienna austria  Switzerland: bern berne switzerland
  Portugal: lisbon portugal  Ireland: dublin ireland  Czech Republic: prague czechia  Romania: bucharest romania  Bulgaria: sofia bulgaria
  Colombia: bogota bogotá colombia  Chile: santiago chile  Peru: lima peru  Libya: tripoli libya  Yemen: sanaa yemen  Sudan: khartoum sudan
  Armenia: yerevan armenia  Azerbaijan: baku azerbaijan  Kazakhstan: astana nur-sultan kazakhstan  Bangladesh: dhaka bangladesh
  Sri Lanka: colombo sri-lanka  Nepal: kathmandu nepal  Myanmar: naypyidaw myanmar burma  United Arab Emirates: abu-dhabi uae`
    .split(/\s{2,}|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [state = '', names = ''] = line.split(': ');
      return names.split(/\s+/u).map((name) => [name.replaceAll('-', ' '), state] as const);
    }),
);

/** The state that a name stands for; undefined if it is none that the lexicon knows. */
export function stateOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replaceAll('’', "'")
    .replaceAll('-', ' ');
  return (
    STATES.get(plain) ??
    STATES.get(plain.replace(/\s+(?:government|administration|authorities|officials)$/u, ''))
  );
}

/** Bodies of one word that the news speaks of by that word alone, and that no noun in their name gives away. Lower case. */
export const BODIES = set(
  `google facebook twitter apple amazon microsoft boeing airbus uber lyft netflix tesla pfizer moderna walmart target
  disney intel nvidia samsung huawei tiktok instagram youtube reddit snapchat spotify airbnb starbucks mcdonald's nike
  toyota volkswagen exxonmobil chevron shell gazprom rosneft aramco monsanto bayer novartis nestle unilever
  hamas hezbollah fatah taliban isis isil al-qaeda al-shabaab boko farc likud fidesz syriza podemos labour ukip
  breitbart politico vox slate salon axios newsmax drudge buzzfeed gawker bloomberg reuters xinhua tass interfax sputnik
  wikileaks anonymous greenpeace oxfam unicef unesco interpol europol opec nato fifa uefa pentagon kremlin gallup quinnipiac
  congress parliament senate knesset duma wikipedia politifact snopes`,
);

/** What is named as a person might be: “South Carolina” is a place, “Lockheed Martin” a body. */
export const likeAPerson = (name: string): 'place' | 'body' | undefined =>
  LIKE_PLACES.has(name.toLowerCase()) ? 'place' : LIKE_BODIES.has(name.toLowerCase()) ? 'body' : undefined;

const LIKE_PLACES: ReadonlySet<string> = new Set(
  [
    'new york|new jersey|new mexico|new hampshire|new england|new orleans|north carolina|south carolina|north dakota|south dakota',
    'west virginia|rhode island|san francisco|san diego|san antonio|san jose|los angeles|las vegas|hong kong|central america',
    'latin america|south america|north america|middle east',
  ].flatMap((row) => row.split('|')),
);
const LIKE_BODIES: ReadonlySet<string> = new Set(
  [
    'capitol hill|buckingham palace|homeland security|wall street|silicon valley|sports illustrated|goldman sachs|morgan stanley',
    'lockheed martin|popular mechanics|best buy|media matters|credit suisse|wells fargo|ernst & young',
  ].flatMap((row) => row.split('|')),
);
