/** Words around and within names: what is no part of who somebody is, and short forms of given names. */

export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count rev reverend fr father sister brother
  rabbi imam sheikh shaykh ayatollah pope cardinal archbishop bishop king queen prince princess duke duchess gen general
  col colonel lt lieutenant maj major capt captain cpl corporal sgt sergeant adm admiral cmdr commander brig brigadier
  sen senator rep representative gov governor pres president vice premier chancellor minister secretary judge justice
  mayor ambassador amb congressman congresswoman hon honourable honorable officer detective inspector chief director
  spokesman spokeswoman spokesperson acting deputy former late coach`.split(/\s+/u),
);

/** What tells a father from his son. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

export const SUFFIXES: ReadonlySet<string> = new Set('phd md mp msp mep qc kc esq obe cbe mbe'.split(' '));

/** Parts of a surname that begin before its last word. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le al el bin ibn ben abu ter ten af av zu st'.split(' '),
);

/** Each line: forms of one given name. A form may stand in several lines. */
const SHORT_FORMS = `
abigail abby gail
abraham abe
albert al bert
alexander alex alec sasha xander
alexandra alex sandra sasha
alfred alf fred
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb babs
benjamin ben
bernard bernie
calvin cal
catherine cathy kate katie kitty
charles charlie chuck
christine chris tina
christopher chris kit
clifford cliff
daniel dan danny
david dave
deborah deb debbie
dmitry dmitri dima
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted ned
eleanor nell ellie nora
elizabeth liz beth betty eliza lizzie
eugene gene
florence flo
francis frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
geoffrey geoff
gregory greg
harold harry hal
henry harry hank
herbert herb bert
isabel izzy bella
jacob jake
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie
kathleen kathy
kenneth ken kenny
lawrence larry
leonard len lenny
leslie les
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey misha
mikhail misha
mitchell mitch
nancy nan
natalie nat
nathaniel nate nat
nicholas nick
nikolai kolya
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
rachel rach
randolph randy
raymond ray
rebecca becky
reginald reg reggie
richard rick dick richie
robert bob rob bobby robbie bert
ronald ron ronnie
rudolph rudy
russell russ
samuel sam sammy
samantha sam
sergei seryozha
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted theo teddy
thomas tom tommy
timothy tim
valerie val
victor vic
victoria vicky
vincent vince
vladimir volodya
walter walt
william bill will billy willy liam
zachary zach zack
`;

/** A form, and the full names that stand first in its lines. */
const fullForms = new Map<string, string[]>();
for (const line of SHORT_FORMS.trim().split('\n')) {
  const forms = line.split(' ');
  for (const form of forms) fullForms.set(form, [...(fullForms.get(form) ?? []), forms[0]!]);
}

/** Of which names it can be a form: Alex of Alexander and Alexandra. */
export const fullFormsOf = (name: string): readonly string[] => fullForms.get(name) ?? [];

/** Whether both can be forms of one given name: Bob and Robert. */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || fullFormsOf(a).some((full) => fullFormsOf(b).includes(full));
