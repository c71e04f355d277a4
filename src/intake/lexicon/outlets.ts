/**
 * What names of outlets are made of, so that a line that is an outlet's name alone is told from a title.
 *
 *     "Harbour Echo", "Kestrel Valley News"  →  names        "Council Backs Dam"  →  none
 */

/** Words that outlets' names have and headlines in few capitalised words hardly do. */
export const OUTLET_WORDS =
  /\b(?:News|Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Daily|Journal|Telegraph|Observer|Guardian|Examiner|Inquirer|Enquirer|Mirror|Echo|Mail|Express|Standard|Globe|Dispatch|Bulletin|Register|Sentinel|Star|Sun|Record|Review|Press|Online|Newspaper|Weekly|Broadcasting|Radio|TV|Television|Network|Wire|Argus|Advertiser|Independent|Mercury|Insight|Magazine|Ledger|Monitor|Beacon|Bee|Reporter|Correspondent|Advocate|Leader|Messenger|Outlook|Spectator)\b|\w+\.(?:com|org|net)\b/u;

/** Outlets that are known by a name without such a word. */
export const OUTLET_ALONE =
  /^(?:BBC(?: News| World Service)?|CNN|RT|NBC News|ABC News|CBS News|Fox News|NPR|PBS|USA TODAY|\p{Lu}\p{L}+ Today|Al Jazeera|Politico|POLITICO|Breitbart|The Hill|Vox|Slate|Salon|HuffPost|BuzzFeed|Newsweek|TIME|The Economist|The Atlantic|Axios|ProPublica|Newsmax|Townhall|Haaretz|Der Spiegel|Le Monde|Dawn|NDTV|Zee News|The Hindu|The Wire|Scroll\.in|Firstpost|Deutsche Welle|DW|France 24|Euronews|VOA|Voice of America|RFE\/RL|Sky News|ITV News|Channel 4 News|Press TV|The Intercept|Mother Jones|The Nation|Business Insider|Forbes|Quartz|Rappler|Pravda|Kommersant|Izvestia|Meduza|The Scotsman|The Irish Times)$/u;
