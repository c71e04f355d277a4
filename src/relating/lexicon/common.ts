/** Words that say nothing of what an article is about, and words so common in news that they say little. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const EMPTY_WORDS = words(`
a about above after again against all almost already also although always am among an and another any anyone anything are
around as at away back be became because been before being below between both but by came can cannot could did do does
doing done down during each either else enough even ever every few for from further get gets getting give given go goes
going gone got had has have having he her here hers herself him himself his how however i if in inside instead into is it
its itself just keep kept least less let like likely made make makes making many may me might mine more most much must my
myself near never no nobody none nor not nothing now of off often on once one only onto or other others our ours out
outside over own part per perhaps put rather really s said same say saying says see seem seemed seen several she should
since so some something still such t take taken than that the their theirs them themselves then there these they thing
things this those though through thus to together told too took toward towards two under until up upon us very via want
was way we well went were what when where whether which while who whom whose why will with within without would yes yet
you your yours
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
reuters ap afp xinhua cnn bbc photo image video click read share comment comments newsletter advertisement subscribe
`);

export const COMMON_WORDS = words(`
year years day days week weeks month months time today tomorrow yesterday morning evening night hour hours people man men
woman women child children family families life home house world country countries nation nations national international
state states city government official officials president minister leader leaders party law court case public political
policy power police officer officers group groups company business market money million billion percent number report
reports reported news media press statement spokesman spokeswoman spokesperson according told asked called call calls
plan plans work working job jobs issue issues problem question change support help need needs end start began first
second third last next new old big small high low long early late long-term top major key important several local
american americans white black open close lead leading move set come comes show shows shown found find think know known
believe expected member members meeting talks deal agreement vote voters election campaign candidate attack war military
security force forces killed death dead north south east west street area region center centre community school students
health medical service system program right rights left against good bad better best great real clear full free live
`);

/** The names of the months, for a pattern; as a word with a capital none is anybody's name. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
