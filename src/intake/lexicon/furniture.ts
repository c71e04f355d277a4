/**
 * What page furniture says: patterns for whole blocks of one line, blanks collapsed.
 *
 *     "Leave a Reply", "12 Comments", "Share on Facebook"  →  furniture
 *
 * Every pattern must hold a block from its first word to its last; none may fit a sentence of news.
 */
const whole = (...sources: string[]): RegExp => new RegExp(`^(?:${sources.join('|')})$`, 'iu');

const NETWORK = String.raw`(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|tumblr|google\s?\+|google plus|instagram|youtube|messenger|flipboard|pocket|stumbleupon|digg|vk|viber|threads|mastodon|bluesky|wechat|weibo|rss|e-?mail|mail|print|sms|copy(?: the)? link|link copied|link)`;
const DO =
  '(?:share|tweet|pin(?: it)?|post|like|follow(?: us)?|send|save|comment|submit|more|republish|subscribe|bookmark)';
const ON = String.raw`(?:(?:this|article|story|post|page|on|to|via|by|with|us|at|and|or|in|&|your friends)\s+)*`;
const SITE = String.raw`(?:this|our|we|[\w.-]+\.(?:com|org|net))`;

/** One of these starts a comment form; the bare names of its fields go with it. */
export const COMMENT_FORM = whole(
  String.raw`(?:leave|post|write|add|submit|make) (?:a|your) (?:reply|comment|response|feedback)s?(?: (?:to|on) .{1,120})?(?:[.:]? ?\(?cancel reply\)?)?[.:!]?`,
  String.raw`(?:\d[\d,.]*|one|view|show|hide|see|read|load|all|more|post|latest|facebook|user)(?: (?:all|more|the|\d+))* (?:comments?|replies|responses)(?: (?:yet|on .{1,120}))?(?: ?\(\d+\))?[.:]?`,
  'no (?:comments|replies|responses)(?: yet)?[.:]?',
  String.raw`comments? ?(?:\(\d+\)|:|\d+)?`,
  String.raw`comments (?:are|have been) (?:closed|off|disabled|turned off)(?: (?:for|on) .{1,80})?\.?`,
  String.raw`(?:be the first to|click here to|log ?in to|sign in to|register to) (?:leave a |post a |add a )?(?:comment|reply)\.?`,
  '(?:join|start) the (?:conversation|discussion)[.!]?',
  'cancel reply',
);

export const FORM_FIELD = whole(
  String.raw`(?:your )?(?:name|e-?mail|website|url|comment|message|e-?mail address|full name)(?: \((?:required|optional|will not be published)\))? ?\*?:?`,
  '(?:post|submit|send|add)(?: (?:comment|reply|message))?',
  '[Δ]',
);

/** By which a page asks for an address: what it offers, “Sign Up”, and what one agrees to. Longer than other furniture. */
export const SIGN_UP_FORM = whole(
  String.raw`[^“”]{0,320}\bsign up (?:by signing up,? you agree to receive|you will receive e-?mails)\b[^“”]{0,480}`,
);

export const FURNITURE: readonly RegExp[] = [
  COMMENT_FORM,
  whole(
    String.raw`your e-?mail (?:address )?will not be published\.?.{0,80}`,
    String.raw`required fields are marked ?\*?\.?`,
    String.raw`(?:this|our) (?:web)?site uses akismet\b.{0,160}`,
    String.raw`learn how your comment data (?:is|are) processed\.?`,
    'save my name,? e-?mail.{0,100}',
    String.raw`notify me (?:of|about|when|by e-?mail).{0,100}(?:comments?|posts?|e-?mail)\.?`,
    String.raw`you must be (?:logged in|a registered user|registered).{0,60}(?:comment|reply)\.?`,
    '(?:please )?(?:log|sign) ?in(?: or (?:register|sign up|create an account))? to (?:leave|post|add|join).{0,40}',
    String.raw`currently you have javascript disabled\..{0,200}`,
  ),
  // Share bars: nothing but what to do and where.
  whole(
    String.raw`(?:${DO}\s+)?${ON}${NETWORK}(?:[\s,|/•·]+(?:${DO}\s+)?${ON}${NETWORK})*[\s,|/•·]*(?:${DO})?`,
    String.raw`${DO}(?:[\s,|/•·]+(?:${DO}|${NETWORK}|\d[\d.,]*k?))*(?: this(?: (?:article|story|post|page|with your friends))?| article| story)?:?`,
    String.raw`\d[\d.,]*k? (?:shares?|tweets?|likes?|views?|pins?)`,
    String.raw`click to (?:share|e-?mail|print|tweet)\b.{0,80}`,
    String.raw`like this:?(?: like loading(?:\.\.\.|…)?)?`,
    String.raw`(?:like )?loading(?:\.\.\.|…)`,
    String.raw`(?:follow|like|find|join) (?:us|me|@?[\p{L}\d_.’' -]{1,50}) on (?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google news)\b.{0,80}`,
    String.raw`follow @\w+(?: ?,? ?(?:and )?@\w+)*\.?`,
  ),
  // Newsletters, apps and subscriptions: they address the reader.
  whole(
    String.raw`sign ?up (?:here )?(?:for|to|now)\b.{0,160}(?:newsletters?|e-?mails?|alerts?|updates?|inbox|briefing)\b.{0,120}`,
    '(?:subscribe|sign ?up)(?: (?:now|today|here|free|for free))?[.!]?',
    String.raw`(?:subscribe|register) to (?:our|the|this|[\p{L}' ]{2,40}) (?:newsletters?|e-?mails?|channel|podcast|feed|youtube.{0,30})\b.{0,100}`,
    String.raw`get (?:our|the|all the|more|your|breaking|daily|top)\b.{0,120}\b(?:to|in|into) your (?:inbox|e-?mail)\b.{0,60}`,
    '(?:thank you|thanks) for (?:subscribing|signing up|registering).{0,100}',
    '(?:daily |weekly |our |the |manage )?newsletters?(?: sign-?up)?',
    '(?:enter|type) your e-?mail(?: address)?.{0,80}',
    String.raw`download (?:our|the) [\p{L} ]{0,30}app\b.{0,80}`,
    String.raw`join our (?:whatsapp|telegram|facebook|newsletter|mailing)\b.{0,80}`,
  ),
  whole(
    String.raw`${SITE} (?:(?:web)?site )?(?:uses?|sets?) cookies\b.{0,300}`,
    String.raw`by (?:continuing|using|browsing|clicking|signing up|subscribing)\b.{0,120}\b(?:cookies?|privacy policy|terms)\b.{0,160}`,
    '(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|privacy policy|terms (?:of use|of service|and conditions|& conditions)',
  ),
  whole(
    "(?:related|also read|read also|read more|see also|read next|more on this|further reading|don[’']t miss|recommended|most read|must read|suggested) ?[:|»>].{0,200}",
    '(?:read|see|view|show|load) (?:more|next|also|less)(?: (?:here|stories|articles|news))?[.:»>…]*',
    String.raw`(?:click here|tap here)(?: (?:to|for) .{1,100})?\.?`,
    'continue reading(?: (?:the main story|below|this article))?[.:»>→…]*',
    'read (?:the )?(?:full|whole|entire|original|complete) (?:story|article|report|post|text)(?: (?:here|on|at) ?.{0,60})?[.»>]*',
  ),
  whole(
    '(?:- ?)?advertise?ments?:?(?: ?- ?(?:continue reading below|scroll to continue))?(?: ?-)?(?: continue reading the main story)?',
    '(?:sponsored|promoted|paid)(?: (?:content|post|links?|by|stories))?:?',
    String.raw`(?:story|article|text|content) continue[sd] (?:below|after)\b.{0,60}`,
    '(?:skip|close|remove|report|hide)(?: this)? (?:ads?|advert(?:isement)?s?)|skip (?:to )?(?:main )?content|ad',
    '(?:media )?playback is (?:un|not )supported on your device|enlarge this image[^.!?“”"]{0,120}|(?:toggle|hide|show) caption|play video|watch video',
  ),
  // What players, galleries and templates leave behind.
  whole(
    String.raw`(?:listen to (?:this )?article \d+:\d\d)?(?: ?share this article)?(?: (?:share|tweet|post|e-?mail|print))+`,
    String.raw`listen to (?:this )?article \d+:\d\d`,
    String.raw`slide ?show \(\d+ (?:images?|photos?)\)|(?:next|prev(?:ious)?) image \d+ of \d+`,
    String.raw`\( ?(?:photos?|pictures?|videos?|slide ?show|gallery) ?: [^()“”"]{1,120}\)`,
    `enlarge this image toggle caption .{1,160}`,
    String.raw`more on this ?(?:\.{3}|…)|\[(?:pullquote|caption|gallery|embed)\]`,
    String.raw`this article is more than \d+ (?:months?|years?) old\.?`,
    String.raw`let our news meet your inbox\b.{0,160}|this site is protected by recaptcha\b.{0,160}`,
  ),
  // Picture credits on lines of their own.
  whole(
    String.raw`\(?(?:(?:file|representational|representative|ap|afp|reuters|courtesy|featured) )?(?:photo(?:graph)?s?|pictures?|pics?|images?)(?: (?:credits?|courtesy|source|by))? ?[:/|] ?[^.!?“”"]{1,80}\)?\.?`,
    'image copyright [^.!?“”"]{1,60}',
    '[^.!?“”":]{2,60} ?/ ?(?:getty images|shutterstock|istock|alamy|afp via getty images|epa-efe|epa|ap photo|ap images|pool via reuters)',
    String.raw`\(?(?:ap photo|reuters|afp photo|getty images|shutterstock(?:\.com)?|istock(?:photo)?) ?/ ?[^.!?“”"]{2,60}\)?`,
    '(?:via )?(?:getty images|shutterstock|istock(?:photo)?|alamy)',
  ),
  whole(
    String.raw`(?:copyright ?)?(?:©|\(c\)|copyright) ?(?:copyright )?(?:19|20)\d\d\b.{0,200}`,
    '© [^.!?“”"]{1,60}',
    String.raw`all rights reserved\.?.{0,160}`,
    String.raw`.{0,80}\ball rights reserved\. (?:this material|reproduction|unauthorized|no part)\b.{0,200}`,
    String.raw`this material may not be published, broadcast\b.{0,120}`,
    String.raw`click here for reprint permission\.?`,
  ),
  whole(
    '(?:back to|go to) top|(?:previous|next|older|newer) (?:post|article|story|posts|entries)(?: ?[:»←→].{0,160})?',
    '(?:tags|tagged(?: with| as)?|filed under|categor(?:y|ies)|posted in|topics|keywords) ?:.{1,240}',
    '(?:view all|more) posts by .{1,60}|search(?: for)?:?|main menu|menu|home|log ?in|sign ?in|register|my account',
    String.raw`(?:\d+|one) min(?:ute)?s?(?: |-)read|listen to (?:this )?(?:article|story)|reading time:? .{1,30}|print (?:this )?(?:article|page|story)`,
    String.raw`(?:have|got) a (?:tip|news tip|story)\?.{0,160}`,
  ),
  // another article's headline, linked; a capital letter tells it from a sentence, and a sentence ends in a stop
  /^.{8,180}[^.…”"\s] Read more$/u,
  /^(?:M(?:ore|ORE)|P(?:reviously|REVIOUSLY)|W(?:atch|ATCH)|O(?:pinion|PINION)|R(?:ead|EAD)(?: (?:more|now|also))?|C(?:heck out|HECK OUT)|A(?:lso read|LSO READ)|S(?:ee also|EE ALSO)): ?\p{Lu}.{14,160}[^.:…”"]$/u,
];

/** Over a list of links to other articles. */
export const RELATED_HEADING = whole(
  '(?:related|recommended|suggested|more|other|similar|latest|recent|popular|top|trending|breaking)(?: (?:top|latest|recent|related|more))? (?:articles?|stor(?:y|ies)|posts?|news|topics?|content|coverage|reading|headlines|links|videos?)(?: (?:for you|from .{1,40}|on this .{1,20}))?:?',
  "(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: for you)?|related|trending(?: now)?|most (?:read|popular|viewed|shared)|more on this(?: story)?|more from .{1,40}|editor[’']?s[’']? picks?|don[’']t miss|what to read next|read next|in case you missed it|from our partners|around the web|see also|also read|read also)[:.…]*",
);
