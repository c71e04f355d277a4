/**
 * What a person can want done with a record, as functions and plain data. The command line, the server and the pages
 * see this and nothing below it. `openWhence` (open.ts) makes one.
 */
import type { Article } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import type { Judgement } from '../core/judgement.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';
import type { SpeakerKind } from '../core/speaker.ts';
import type { Statement } from '../core/statement.ts';
import type { Alteration } from '../relating/alteration.ts';
import type { Origin } from '../relating/origins.ts';

export type { Alteration } from '../relating/alteration.ts';
export type { Channel, Origin } from '../relating/origins.ts';

export interface Whence {
  /** Reads what lies at the paths into the record. One event an input, as it happens; accepted articles are durable at their event. */
  add(paths: readonly string[], options?: AddOptions): AsyncGenerator<AddEvent, AddSummary>;
  articles(filter?: ArticleFilter): Listing<ArticleSummary>;
  /** By key, by the beginning of a key, by id, or by words of its title. */
  findArticle(reference: string): Found<ArticleSummary>;
  /** By key. */
  article(key: string): ArticleView | null;
  stories(): readonly StorySummary[];
  story(id: string): StoryView | null;
  /** How the articles of a story differ: what each carries and leaves out. Of the story's first articles, at most 40. */
  coverage(story: string): StoryCoverage | null;
  /** By any name or role by which an article calls somebody, best first. */
  findPeople(name: string, limit?: number): readonly PersonSummary[];
  /** Who is heard most, best first. */
  people(limit?: number): readonly PersonSummary[];
  person(id: string, filter?: PersonFilter): PersonView | null;
  /**
   * Statements that hold all the words, best first, then articles that hold them elsewhere. Where more than 400 statements do, those
   * that were added last come first, and such articles are not looked for.
   */
  search(words: string, options?: { limit?: number; offset?: number }): Listing<SearchHit>;
  compare(keyA: string, keyB: string): Comparison | null;
  /** Who is quoted, how much and how, over the record or a part of it. Null if the filter names a story that is not there. */
  audit(filter?: AuditFilter): Audit | null;
  /**
   * The statements that a row of an audit counts, by date; with the key null, those of its rest. Null if there is no
   * such person or story.
   */
  auditStatements(filter: AuditFilter, key: string | null): Listing<StatementInArticle> | null;
  /**
   * The same statement wherever it is carried; by `articleKey/statementId` of any of them. Null if there is no such statement,
   * or it says too little to be known again.
   */
  group(ref: string): GroupView | null;
  /** Statements that two or more articles carry, most outlets first. */
  groups(filter?: GroupFilter): Listing<GroupSummary>;
  /** Of the article's statements, by their ids, those that other articles carry too. */
  carried(key: string): Readonly<Record<string, Carried>>;
  /** Statements that dispute or agree with one another, the surest first. */
  disputes(filter?: DisputeFilter): Listing<Dispute>;
  /** Every outlet by name. */
  outlets(): readonly string[];
  counts(): { readonly articles: number; readonly statements: number; readonly people: number };
  /** Reads again every article that an older version of a stage read. */
  reread(): AsyncGenerator<{ readonly done: number; readonly of: number }>;
  /** Keeps what a person says of two things. It holds against every judgement of a machine, before and after. */
  judge(request: JudgeRequest): JudgementMade;
  /** What persons have said, newest first. */
  judgements(limit?: number): readonly JudgementMade[];
  close(): void;
}

/**
 * Two speakers (`KEY/p1`, or a person's address), two statements (`KEY/s1`), or an article and another or a story (`KEY`, or a story's
 * address); of a key, its beginning will do. Of statements also words, as `Dispute` names them.
 *
 * `same` and `different` of speakers: one and the same; of statements: the same words; of articles: of one happening. `disputes`: the first
 * statement disputes the second; `agrees`; `unrelated`: neither.
 */
export interface JudgeRequest {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly because?: string;
  /** Who says so; kept with it. */
  readonly by?: string;
}

export type Verdict = 'same' | 'different' | 'disputes' | 'agrees' | 'unrelated';

export interface JudgementMade {
  readonly relation: Judgement['relation'];
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly because: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface AddOptions {
  readonly published?: Edtf;
  readonly outlet?: string;
  /** Ends the run after the article at hand. */
  readonly signal?: AbortSignal;
}

/** `known`: the same bytes are in the record already. `failed`: `message` names the input and the cure. */
export type AddEvent =
  | { readonly kind: 'found'; readonly inputs: number }
  | {
      readonly kind: 'added' | 'known';
      readonly name: string;
      readonly key: string;
      readonly title: string | null;
      readonly statements: number;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

export interface AddSummary {
  readonly added: number;
  readonly known: number;
  readonly failed: number;
  readonly statements: number;
  /** Whether the signal ended the run before its inputs were through. */
  readonly stopped: boolean;
}

export interface Listing<T> {
  readonly items: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** `one` if the reference means just one thing; otherwise the candidates, none or several. */
export type Found<T> = { readonly one: T } | { readonly candidates: readonly T[] };

export interface ArticleFilter {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly offset?: number;
}

export interface ArticleSummary {
  readonly key: string;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Edtf | null;
  readonly credits: readonly string[];
  readonly words: number;
  readonly statements: number;
  readonly story: string | null;
}

export interface ArticleView {
  readonly summary: ArticleSummary;
  readonly article: Article;
  readonly reading: Reading;
  /** The reading's speakers, by their id in it, as people of the record. */
  readonly people: Readonly<Record<string, PersonSummary>>;
  readonly story: StorySummary | null;
}

export interface StatementFilter {
  /** Words that the statement, its occasion or its article's title holds; all of them, in any form. */
  readonly about?: string;
  /** Days, YYYY-MM-DD, inclusive; matched against when it was said, else when it was published. */
  readonly from?: string;
  readonly to?: string;
}

export interface PersonFilter extends StatementFilter {
  /** How many of the statements, 100 if not said, and from which on. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Somebody across articles: the speakers judged to be the same. */
export interface PersonSummary {
  /** Stable as long as the judgements are: the record's id, such as `ash-carter` or `ash-carter-2`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As stated, most frequent first. */
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly statements: number;
  readonly articles: number;
}

export interface PersonView {
  readonly person: PersonSummary;
  /** By the day on which it was said, else published; the undated last. Those that were asked for. */
  readonly statements: readonly StatementInArticle[];
  /** From how many places the coverage of each of them, of the first 100, comes, all articles taken together. */
  readonly origins: readonly number[];
  /** All that fit, in the same order, with no more than a line of time shows of each. */
  readonly marks: readonly StatementMark[];
  /** Why the record takes the article's speakers to be this one. */
  readonly judgements: readonly {
    readonly articles: readonly [string, string];
    readonly score: number;
    readonly reason: string;
    readonly by: string;
  }[];
}

export interface StatementInArticle {
  readonly statement: Statement;
  readonly article: ArticleSummary;
  /** The content's own words, and the sentence (or sentences) that hold the statement, with where that begins in the article. */
  readonly words: string;
  readonly context: { readonly text: string; readonly start: number };
  readonly person: { readonly id: string; readonly name: string } | null;
  /** When it was said if that is known, else when it was published. */
  readonly date: { readonly edtf: Edtf; readonly of: 'statement' | 'article' } | null;
}

/** A statement as a mark on a line of time. */
export interface StatementMark {
  readonly article: Pick<ArticleSummary, 'key' | 'outlet' | 'title' | 'id'>;
  readonly statement: Pick<Statement, 'id' | 'kind'>;
  readonly words: string;
  readonly person: { readonly name: string } | null;
  readonly date: StatementInArticle['date'];
}

export interface SearchHit {
  readonly article: ArticleSummary;
  /** The statement that holds the words; null if they stand outside of statements. */
  readonly statement: StatementInArticle | null;
  readonly snippet: { readonly text: string; readonly start: number; readonly marks: readonly Span[] };
}

export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

export interface StoryView {
  readonly story: StorySummary;
  readonly articles: readonly ArticleSummary[];
  readonly people: readonly PersonSummary[];
  /** All statements of the story's articles by date. */
  readonly timeline: readonly StatementInArticle[];
}

/** A story's articles side by side: which statements each carries, in whose words, how long and where, and what is its own. */
export interface StoryCoverage {
  readonly story: StorySummary;
  /** The columns, in the order in which they appeared. */
  readonly articles: readonly {
    readonly summary: ArticleSummary;
    /** Words of the text, of which so many stand in quotation marks, in reports of what others said, and in the outlet's own voice. */
    readonly words: number;
    readonly quoted: number;
    readonly reported: number;
    readonly own: number;
    /** Words that the outlet keeps at a distance or colours: scare quotes, “so-called”, loaded words; with where they begin. */
    readonly distancing: readonly { readonly text: string; readonly start: number }[];
    /** How many of its statements stand in no other article of the story. */
    readonly alone: number;
  }[];
  /** What stands in two articles or more, the most carried first; a cell an article, null where it is left out. */
  readonly rows: readonly {
    readonly person: { readonly id: string; readonly name: string } | null;
    readonly cells: readonly (CoverageCell | null)[];
  }[];
  /** Who is heard, with how many words in each article, the most heard first. */
  readonly heard: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly words: readonly number[];
  }[];
}

export interface CoverageCell {
  readonly statement: string;
  readonly words: string;
  readonly kind: Statement['kind'];
  readonly headline: boolean;
  /** How far down the text it begins, 0 to 1. */
  readonly place: number;
}

export interface GroupFilter {
  /** A story's or a person's id. */
  readonly story?: string;
  readonly person?: string;
  /** Words that one of its statements holds; all of them, in any form. */
  readonly about?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** The same statement in several articles, in the same words or altered ones. */
export interface GroupSummary {
  /** The reference of its earliest statement, for `group`. */
  readonly id: string;
  readonly statement: StatementInArticle;
  /** The part of that statement which the others have too. */
  readonly words: string;
  /** Who is said to have said it; more than one where articles differ. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly string[];
  readonly articles: number;
  /** When the first and the last of them appeared. */
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** How many places it comes from, and how many of those the articles tell; the others are presumed. */
  readonly count: { readonly origins: number; readonly told: number };
}

export interface GroupView extends GroupSummary {
  readonly variants: readonly Variant[];
  /** Members are references of statements. */
  readonly origins: readonly Origin[];
  /** What other articles have of it in other words, the surest first. */
  readonly paraphrases: readonly Paraphrase[];
}

/** One wording, and the statements that have it, the earliest first. */
export interface Variant {
  readonly words: string;
  /** What became in it of a longer one’s words, the one that has most of them; null where none has. */
  readonly alteration: (Alteration & { readonly against: number }) | null;
  readonly statements: readonly { readonly item: StatementInArticle; readonly span: Span }[];
}

/** The same statement in other words: by the same speaker within days, in articles of one story. */
export interface Paraphrase {
  /** For `group`, where the words are known again wherever they stand; null of what says too little for that. */
  readonly id: string | null;
  /** Those that have it so, the earliest first. */
  readonly statements: readonly StatementInArticle[];
  /** 0 to 1, as often as such a one is right; none is kept that is less than .85. */
  readonly score: number;
  readonly reason: string;
}

/** How widely a statement is carried. */
export interface Carried {
  /** For `group`. */
  readonly id: string;
  readonly outlets: number;
  readonly articles: number;
  readonly origins: number;
  /** How many other outlets tell it in other words. */
  readonly otherwise: number;
}

/** Two articles side by side: rows by speaker, and in a row the statements of each that speak of the same thing. */
export interface Comparison {
  readonly a: ArticleView;
  readonly b: ArticleView;
  readonly people: readonly {
    readonly person: { readonly id: string; readonly name: string; readonly kind: SpeakerKind };
    readonly rows: readonly {
      readonly a: Statement | null;
      readonly b: Statement | null;
      /** 0 to 1: how alike the two contents are in their words; 0 where one is missing. */
      readonly likeness: number;
    }[];
  }[];
}

/** A part of the disputes: of a story, of a person (by their ids), that hold words; those that dispute or those that agree. */
export interface DisputeFilter {
  readonly relation?: 'disputes' | 'agrees';
  readonly story?: string;
  readonly person?: string;
  readonly about?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Two statements of which one denies, rejects, contradicts, confirms or repeats the other, or gives another figure. */
export interface Dispute {
  readonly relation: 'disputes' | 'agrees';
  /** `answers`: accuses the one who says so; `voice`: the outlet says in its own words that it is not so. */
  readonly kind:
    | 'denies'
    | 'rejects'
    | 'answers'
    | 'contradicts'
    | 'figures'
    | 'changed'
    | 'voice'
    | 'confirms'
    | 'same'
    | 'repeats';
  readonly said: DisputeSide;
  /** The one that denies, rejects or confirms; of two that are alike in this, one of them. */
  readonly answer: DisputeSide;
  /** 0 to 1, as often as such a one is right; none is kept that is less than .8. Of a person's judgement, 1. */
  readonly score: number;
  readonly reason: string;
  /** Who says that it is a dispute. */
  readonly by: 'machine' | 'person';
  /** The words by which they stand against each other, in their `words`. */
  readonly marks: { readonly said: readonly Span[]; readonly answer: readonly Span[] };
}

export type DisputeSide = DisputedStatement | WordsInArticle;

export interface DisputedStatement extends StatementInArticle {
  /** Its `articleKey/statementId`. */
  readonly ref: string;
  /** From how many places the coverage of it comes, all articles taken together. */
  readonly origins: number;
}

/** Words of an article that are no statement of their own: its outlet's, or another's claim as somebody tells it. */
export interface WordsInArticle {
  /** Its `articleKey/v120-180` or `articleKey/w120-180`. */
  readonly ref: string;
  readonly article: ArticleSummary;
  readonly words: string;
  /** In the article's text. */
  readonly span: Span;
  /** Whose words they are as far as the article names them; null of the outlet's own. */
  readonly whose: string | null;
  readonly date: StatementInArticle['date'];
}

/** What statements are counted by: who speaks, what kind of speaker, the head of their role (“minister”), who carries it. */
export type AuditBy = 'speaker' | 'kind' | 'role' | 'outlet';

/** A part of the record, and what it is counted by. */
export interface AuditPart {
  /** `speaker` unless told otherwise. */
  readonly by?: AuditBy;
  readonly outlet?: string;
  /** Days, YYYY-MM-DD, inclusive; matched against when the article was published. */
  readonly from?: string;
  readonly to?: string;
  /** Words that the statement, its occasion or its article's title holds; all of them, in any form. */
  readonly about?: string;
  /** A story's id. */
  readonly story?: string;
}

export interface AuditFilter extends AuditPart {
  /** So many rows (all unless told otherwise), or statements. */
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Who is quoted. Words are those of the statements' contents; where one statement stands within another's content, both
 * are counted, and the words once, as the outer speaker's. The words of all rows and of the rest make up the total's.
 */
export interface Audit {
  readonly by: AuditBy;
  /** Most words first. */
  readonly rows: readonly AuditRow[];
  /** How many rows there are, beyond the limit too. */
  readonly rowsInAll: number;
  /** The words of the row that has most, also where the rows begin after it. */
  readonly most: number;
  /** What is in no row: nobody could be told, no role is given, or the outlet is not known. */
  readonly rest: AuditCounts;
  readonly total: AuditCounts;
  /** Articles that the filter leaves, with statements or without. */
  readonly articles: number;
  /** Words in no statement: the outlets' own, their “he said” included. Null where `about` picks statements. */
  readonly voice: number | null;
  readonly story: { readonly id: string; readonly title: string } | null;
}

export interface Counted {
  readonly statements: number;
  readonly words: number;
}

export interface AuditCounts extends Counted {
  /** Articles that hold the statements. */
  readonly articles: number;
  /** 0 to 1: of all words that are attributed to anybody within the filter. */
  readonly share: number;
  readonly direct: Counted;
  readonly mixed: Counted;
  readonly indirect: Counted;
  /** In articles that are credited to an agency, wholly or partly; and in all others. */
  readonly wire: Counted & { readonly articles: number };
  readonly own: Counted & { readonly articles: number };
  /** Of sources without names. */
  readonly anonymous: Counted;
}

export interface AuditRow extends AuditCounts {
  /** A person's id, a kind of speaker, the head of a role, or an outlet's name. */
  readonly key: string;
  readonly name: string;
  /** Of a speaker. */
  readonly kind: SpeakerKind | null;
  /** Of a speaker: the one stated most often. */
  readonly role: string | null;
  /** Of an outlet: the words of its articles that are in no statement; null where `about` picks statements. */
  readonly voice: number | null;
}

/** A condition that people cause and can cure. `message` is one line: what is wrong with what, and what to do. */
export class WhenceError extends Error {
  override readonly name = 'WhenceError';
}
