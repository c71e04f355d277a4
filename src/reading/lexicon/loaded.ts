/**
 * An outlet's own words of doubt and scorn, as patterns over running text.
 *
 *     a [thoroughly debunked claim]      its [notorious] past      he [falsely claimed], [without evidence]
 */
/** “False statements” are an offence in some laws and no scorn. */
const DOUBTED =
  'unsubstantiated|unproven|unfounded|unsupported|baseless|groundless|discredited|debunked|disproven|disproved|bogus|spurious|dubious|far-fetched|fanciful|hysterical|absurd|laughable|ludicrous|outlandish|preposterous|ridiculous|ridiculed|mocked|derided|false|fabricated|fictitious|evidence-free|trumped-up|conspiratorial|nonsensical|phony|sham|questionable|implausible|misleading|deceptive|fantastical|hyperbolic|overblown';
const SCORN =
  'notorious|infamous|shameful|disgraceful|disgraced|hypocritical|scandal-plagued|scandal-ridden|scandal-scarred|hapless|toothless|cowardly|shameless|shamelessly|brazen|brazenly|self-serving|much-maligned|ill-fated|ill-conceived|cynically|farcical|pathetic';
const CLAIM =
  'claims?|allegations?|accusations?|assertions?|theor(?:y|ies)|reports?|narratives?|stor(?:y|ies)|statements?|rumou?rs?|promises?|charges?|excuses?|pretexts?|arguments?|conspiracy theor(?:y|ies)|conspirac(?:y|ies)|evidence|science|stud(?:y|ies)|figures?|numbers?|premise|notions?|idea|talking points?|propaganda|document|dossier|assessments?|comparisons?|findings?|conclusions?';
const ADVERBS =
  '(?:(?:now|widely|much|thoroughly|repeatedly|completely|entirely|totally|wholly|largely|utterly|patently|demonstrably|long|already|since|highly|equally|so|wildly|clearly|frankly|simply|almost|admittedly)[ -]+)';
const NOT_VERB = '(?!\\s+(?:the|a|an|it|them|him|her|this|that|these|those|by|his|its|their)\\b)';
/** Said of a crime, “alleged” is what the law asks for and no doubt. */
const LEGAL =
  'effort|efforts|plots?|schemes?|ties|victims?|attack(?:er)?s?|gunm[ae]n|killers?|killings?|shooters?|shootings?|murder(?:er)?s?|rape|rapists?|assaults?|abuse[rs]?|crimes?|theft|fraud|suspects?|perpetrators?|offen[cs]es?|offenders?|members?|militants?|terrorists?|assailants?|bombers?|bombing|robber(?:y|s)?|drug|sexual|child|gang|incidents?|hackers?|spy|spies|leaders?|bribes?|bribery|misconduct|harassment|traffick\\p{L}*|conspirators?|co-conspirators?|mastermind|accomplices?|domestic|war|violations?|kidnapp\\p{L}*|stabb\\p{L}*';

export const LOADED: readonly RegExp[] = [
  // with the noun, where one of claiming follows
  new RegExp(
    `(?!\\bfalse statements?\\b)\\b${ADVERBS}*(?:${DOUBTED})\\s+(?:\\p{Ll}+\\s+)?(?:${CLAIM})\\b`,
    'giu',
  ),
  new RegExp(`\\b${ADVERBS}+(?:${DOUBTED})\\b${NOT_VERB}`, 'giu'),
  // “the claims are baseless”
  new RegExp(
    `(?<=\\b(?:${CLAIM})\\s+(?:is|are|was|were|has been|have been|had been|remains?|proved|turned out to be)\\s+)${ADVERBS}*(?:${DOUBTED})\\b${NOT_VERB}`,
    'giu',
  ),
  new RegExp(`\\b${ADVERBS}*(?:${SCORN})\\b`, 'giu'),
  /\b(?:purported|supposed|ostensible)\s+(?!(?:to|that|a|an|the|it|he|she|they)\b)(?:\p{L}[\p{L}-]*\s)??(?:\p{Ll}[\p{Ll}-]*)/gu,
  new RegExp(
    `\\balleged(?=\\s+(?!(?:\\p{Ll}+\\s+)?(?:${LEGAL})\\b)(?:[“"‘]?\\p{Ll}))(?!\\s+(?:that|to|in|by|he|she|it|they|the|a|an|his|her|their)\\b)`,
    'gu',
  ),
  /\b(?:falsely|baselessly|misleadingly|erroneously|incorrectly|disingenuously|absurdly|bizarrely|wrongly)\s+(?:claim|suggest|assert|alleg|stat|accus|insist|impl|sa(?:id|ys|ying)|argu|declar|portray|describ|label|equat|attribut|assum|conflat|call|boast|tweet)\p{L}*/giu,
  /\bwithout\s+(?:(?:offering|providing|citing|presenting|giving|producing|showing)\s+)?(?:any\s+|a shred of\s+|a scrap of\s+)?(?:evidence|proof|substantiation)\b|\bwithout\s+(?:any\s+)?basis(?:\s+in\s+(?:fact|reality))?\b/giu,
];

/** “so-called”, and what people call themselves, kept at arm's length. */
export const SO_CALLED =
  /\b(?:so[- ]called|self[- ]styled|self[- ]proclaimed|self[- ]described|self[- ]appointed|self[- ]declared)\b/giu;
