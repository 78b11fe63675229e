import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../src/api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A numbered result of a report (kết quả). */
export type Achievement = Node & {
  readonly __typename?: 'Achievement';
  /** The number of its citations, whatever their status. */
  readonly citationCount: Scalars['Int']['output'];
  /** Its citations in reading order. */
  readonly citations: CitationConnection;
  /** The number of different directives it references. */
  readonly directiveCount: Scalars['Int']['output'];
  /** The directives it references, in the order in which it first cites them. */
  readonly directives: DirectiveReferenceConnection;
  /** The id: that of the report, "#" and the ordinal. */
  readonly id: Scalars['ID']['output'];
  /** The caption, such as "Kết quả 4: Tích cực chuẩn bị …". */
  readonly name: Scalars['String']['output'];
  /** Its number in the report; 0 holds the text outside numbered items. */
  readonly ordinal: Scalars['Int']['output'];
  /** The parts of the report's text that it is made of, in order. */
  readonly ranges: ReadonlyArray<Span>;
  /** The report it stands in. */
  readonly report: Report;
  /** Its own text: the ranges, with a blank line between two. */
  readonly text: Scalars['String']['output'];
  /** Its first sentence, at most 120 characters. */
  readonly title: Scalars['String']['output'];
};


/** A numbered result of a report (kết quả). */
export type AchievementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered result of a report (kết quả). */
export type AchievementDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of achievements that reference a directive, by report id and ordinal. */
export type AchievementReferenceConnection = {
  readonly __typename?: 'AchievementReferenceConnection';
  /** The achievements that reference a directive of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AchievementReferenceEdge>;
  /** The achievements that reference a directive of the page. */
  readonly nodes: ReadonlyArray<Achievement>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of achievements that reference a directive on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of achievements that reference a directive. */
export type AchievementReferenceEdge = {
  readonly __typename?: 'AchievementReferenceEdge';
  /** How many citations of the achievement mean the directive. */
  readonly citationCount: Scalars['Int']['output'];
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Achievement;
  /** What the achievement does with the directive, sorted and without repetition. */
  readonly roles: ReadonlyArray<Role>;
};

/** What a fact rests on. */
export type Basis =
  /** A named rule implies it. */
  | 'implied'
  /** The register of known directives says so. */
  | 'registered'
  /** The text states it. */
  | 'stated';

/** An issuing body that citations state of a directive. */
export type BodyClaim = {
  readonly __typename?: 'BodyClaim';
  /** The body. */
  readonly body: IssuingBody;
  /** Whether it is a body chosen for the directive. */
  readonly chosen: Scalars['Boolean']['output'];
  /** How many citations state it. */
  readonly count: Scalars['Int']['output'];
  /** The words that state it, by report id and in reading order. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** An issuing body that citations state of a directive. */
export type BodyClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where in the system an issuing body stands (cấp). */
export type BodyLevel =
  /** The Fatherland Front or a mass organisation. */
  | 'MASS_ORGANISATION'
  /** A Party body whose level its letters do not tell. */
  | 'PARTY_ANY'
  /** A Party organisation at the base. */
  | 'PARTY_BASE'
  /** The Party at the centre. */
  | 'PARTY_CENTRAL'
  /** A district Party committee and its boards. */
  | 'PARTY_DISTRICT'
  /** A provincial Party committee and its boards. */
  | 'PARTY_PROVINCE'
  /** An agency of the State below or beside the ministries. */
  | 'STATE_AGENCY'
  /** The State at the centre: the National Assembly, the Government, the courts. */
  | 'STATE_CENTRAL'
  /** A people's council or committee and its services. */
  | 'STATE_LOCAL'
  /** A ministry. */
  | 'STATE_MINISTRY'
  /** A body that the lexicon does not list, known by the name that texts give it. */
  | 'UNKNOWN';

/** Words in a report that name a directive. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** The achievement it stands in. */
  readonly achievement: Achievement;
  /** Whether the text states which directive is meant or the rule implies it; null when the citation is unresolved. */
  readonly basis?: Maybe<Basis>;
  /** The directives that may be meant, sorted by id; empty unless the citation is ambiguous. */
  readonly candidates: ReadonlyArray<Directive>;
  /** Number and symbol, canonical: "24-QĐ/TW"; null when the citation has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The directive that is meant; null unless the citation is resolved. */
  readonly directive?: Maybe<Directive>;
  /** The offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves: the report's text from start to end. */
  readonly exact: Scalars['String']['output'];
  /** How the citation is written. */
  readonly form: CitationForm;
  /** The id: that of the report, "#", and the offsets of the words. */
  readonly id: Scalars['ID']['output'];
  /** The issuing bodies that the text states, in reading order; empty when it states none. */
  readonly issuedBy: ReadonlyArray<StatedBody>;
  /** The issue date that the text states; null when it states none. */
  readonly issuedOn?: Maybe<StatedDate>;
  /** Số, as printed: "01"; null when the citation has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The text before the words, at most 60 characters. */
  readonly prefix: Scalars['String']['output'];
  /** The report it stands in. */
  readonly report: Report;
  /** What the achievement does with the directive. */
  readonly role: Role;
  /** The rule of resolution that applied: "named", "period", "same-report", "same-report-tie", "register", "only-known", "several-known", "undated" or "short-form"; null when none did. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The offset of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Whether it is known which directive is meant. */
  readonly status: CitationStatus;
  /** The text after the words, at most 60 characters. */
  readonly suffix: Scalars['String']['output'];
  /** Ký hiệu, canonical: "QĐ/TW"; null when the citation has none. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Khóa that the text states, as a Roman numeral; null when it states none. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** The type of the directive. */
  readonly type: DirectiveType;
  /** The Vietnamese noun of the type, canonical: "Quy định". */
  readonly typeName: Scalars['String']['output'];
};

/** A page of citations, in reading order. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The citations of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The citations of the page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of citations on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of citations. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Citation;
};

/** Which citations; every condition given must hold. */
export type CitationFilter = {
  /** The id of the achievement it stands in. */
  readonly achievement?: InputMaybe<Scalars['ID']['input']>;
  /** What the answer rests on is one of these; an empty list limits nothing. An unresolved citation has none. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** The id of the directive it means; ambiguous citations mean none. */
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  /** The form is one of these; an empty list limits nothing. */
  readonly forms?: InputMaybe<ReadonlyArray<CitationForm>>;
  /** The id of the body that issued the directive it means. */
  readonly issuingBody?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the report it stands in. */
  readonly report?: InputMaybe<Scalars['ID']['input']>;
  /** The role is one of these; an empty list limits nothing. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** The status is one of these; an empty list limits nothing. */
  readonly statuses?: InputMaybe<ReadonlyArray<CitationStatus>>;
  /** The type is one of these; an empty list limits nothing. */
  readonly types?: InputMaybe<ReadonlyArray<DirectiveType>>;
  /** Whether what the bodies below that body issued counts as well. */
  readonly withMembers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a citation is written. */
export type CitationForm =
  /** By number and symbol: "Quy định số 24-QĐ/TW". */
  | 'coded'
  /** By type, body and subject only. */
  | 'described'
  /** By a name: "Nghị quyết Trung ương 4 (khóa XII)". */
  | 'named'
  /** By number alone: "Nghị quyết 29". */
  | 'short';

/** Whether it is known which directive a citation means. */
export type CitationStatus =
  /** It may mean any of several directives, the candidates. */
  | 'ambiguous'
  /** It means one directive. */
  | 'resolved'
  /** No rule applies. */
  | 'unresolved';

/** A directive of which citations and the register state different dates or bodies. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The issuing bodies that citations state, the most stated first. */
  readonly bodies: ReadonlyArray<BodyClaim>;
  /** The issue dates that citations state, the most stated first. */
  readonly dates: ReadonlyArray<DateClaim>;
  /** The directive, with the values chosen for it. */
  readonly directive: Directive;
  /** Why the values were chosen. */
  readonly reason: ConflictReason;
  /** What the register says, with its source; null when it does not have the directive. */
  readonly register?: Maybe<RegisterEntry>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The conflicts of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The conflicts of the page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of conflicts on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conflict at its place in a list. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Conflict;
};

/** Why one of several claims was chosen. */
export type ConflictReason =
  /** Most citations state it, of a tie the earliest. */
  | 'MOST_STATED'
  /** The register says so. */
  | 'REGISTER';

/** An issue date that citations state of a directive. */
export type DateClaim = {
  readonly __typename?: 'DateClaim';
  /** Whether it is the date chosen for the directive. */
  readonly chosen: Scalars['Boolean']['output'];
  /** How many citations state it. */
  readonly count: Scalars['Int']['output'];
  /** The words that state it, by report id and in reading order. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether the day, the month or only the year is stated. */
  readonly precision: DatePrecision;
  /** The ISO text in its precision. */
  readonly value: Scalars['String']['output'];
};


/** An issue date that citations state of a directive. */
export type DateClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How exact a date is. */
export type DatePrecision =
  /** The day is known. */
  | 'day'
  /** The month is known, the day is not. */
  | 'month'
  /** Only the year is known. */
  | 'year';

/** A range of dates; both ends belong to it, and an end that is absent is open. */
export type DateRange = {
  /** The first day, month or year, as an ISO text such as "2021-07-30", "2021-07" or "2021". */
  readonly since?: InputMaybe<Scalars['String']['input']>;
  /** The last day, month or year, as an ISO text; a month or year counts to its end. */
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a report that was to be removed. */
export type DeleteReportPayload = {
  readonly __typename?: 'DeleteReportPayload';
  /** The id that was given. */
  readonly id: Scalars['ID']['output'];
  /** Whether there was such a report. */
  readonly isDeleted: Scalars['Boolean']['output'];
};

/** Something to tell about a text; not a failure. */
export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  /** What it is, one of the codes of docs/errors.md: "UNKNOWN_SYMBOL". */
  readonly code: Scalars['String']['output'];
  /** The offset after the last character that it is about. */
  readonly end: Scalars['Int']['output'];
  /** One sentence for people. */
  readonly message: Scalars['String']['output'];
  /** The offset of the first character that it is about. */
  readonly start: Scalars['Int']['output'];
};

/** Which way a list runs. */
export type Direction =
  /** From the smallest, earliest or first. */
  | 'ASC'
  /** From the largest, latest or last. */
  | 'DESC';

/** A document that reports cite (văn bản). */
export type Directive = Node & {
  readonly __typename?: 'Directive';
  /** The number of achievements that reference it. */
  readonly achievementCount: Scalars['Int']['output'];
  /** The achievements that reference it, by report id and ordinal. */
  readonly achievements: AchievementReferenceConnection;
  /** The issuing bodies that citations state, the most stated first; empty when the body is only implied. */
  readonly bodies: ReadonlyArray<BodyClaim>;
  /** The number of citations that mean it; ambiguous ones are not counted. */
  readonly citationCount: Scalars['Int']['output'];
  /** The citations that mean it, by report id and in reading order. */
  readonly citations: CitationConnection;
  /** Number and symbol, canonical: "24-QĐ/TW"; null when it has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The issue dates that citations state, the most stated first; more than one is a conflict. */
  readonly dates: ReadonlyArray<DateClaim>;
  /** The readable and stable id, such as "24-QĐ/TW@XIII"; "?" stands for a period that is unknown. */
  readonly id: Scalars['ID']['output'];
  /** Whether citations and the register state different dates or bodies of it. */
  readonly isInConflict: Scalars['Boolean']['output'];
  /** The issuing bodies chosen from the claims or implied by the code, sorted by id: several for a joint document, none when no body could be read. */
  readonly issuedBy: ReadonlyArray<IssuedBy>;
  /** The issue date chosen from the claims; null when no citation states one. */
  readonly issuedOn?: Maybe<IssuedOn>;
  /** The caption: "Quy định 24-QĐ/TW (khóa XIII)". */
  readonly name: Scalars['String']['output'];
  /** Số: "24"; null when it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What the register says of it; null when the register does not have it. */
  readonly register?: Maybe<RegisterEntry>;
  /** What it does to other directives and what they do to it, by type. */
  readonly relations: ReadonlyArray<Relation>;
  /** What replaced it, what replaced that, and so on: the nearest first, each step with the words that say so. */
  readonly replacedBy: ReadonlyArray<Relation>;
  /** Ký hiệu, canonical: "QĐ/TW"; null when it has none. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Khóa whose numbering it belongs to; null when unknown, and for documents that are not numbered by term. */
  readonly term?: Maybe<Term>;
  /** Its type. */
  readonly type: DirectiveType;
  /** The Vietnamese noun of the type: "Quy định". */
  readonly typeName: Scalars['String']['output'];
  /** The year of its number series, such as "2020"; null when unknown, and for documents that are not numbered by year. */
  readonly year?: Maybe<Scalars['String']['output']>;
};


/** A document that reports cite (văn bản). */
export type DirectiveAchievementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that reports cite (văn bản). */
export type DirectiveCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of directives, in the order that the field says. */
export type DirectiveConnection = {
  readonly __typename?: 'DirectiveConnection';
  /** The directives of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DirectiveEdge>;
  /** The directives of the page. */
  readonly nodes: ReadonlyArray<Directive>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of directives on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of directives. */
export type DirectiveEdge = {
  readonly __typename?: 'DirectiveEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Directive;
};

/** Which directives; every condition given must hold. */
export type DirectiveFilter = {
  /** The canonical code begins so, in any case: "24-" or "01-hd". */
  readonly codePrefix?: InputMaybe<Scalars['String']['input']>;
  /** The chosen issue date lies wholly or partly in the range; an undated directive is in no range. */
  readonly issuedOn?: InputMaybe<DateRange>;
  /** The id of the body that issued it. */
  readonly issuingBody?: InputMaybe<Scalars['ID']['input']>;
  /** The id of a report that references it. */
  readonly report?: InputMaybe<Scalars['ID']['input']>;
  /** The Roman numeral of khóa: "XIII". */
  readonly term?: InputMaybe<Scalars['ID']['input']>;
  /** The type is one of these; an empty list limits nothing. */
  readonly types?: InputMaybe<ReadonlyArray<DirectiveType>>;
  /** Whether what the bodies below that body issued counts as well. */
  readonly withMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose issuing body could not be read. */
  readonly withoutIssuingBody?: InputMaybe<Scalars['Boolean']['input']>;
  /** The year of the number series: "2020". */
  readonly year?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of directives; equal ones are by id in the same direction, and what has no value to order by comes last. */
export type DirectiveOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: DirectiveOrderField;
};

/** What a list of directives can be ordered by. */
export type DirectiveOrderField =
  /** By the number of citations that mean them. */
  | 'CITATIONS'
  /** By number, as a number, then by the whole code. */
  | 'CODE'
  /** By the chosen issue date. */
  | 'ISSUED_ON';

/** A page of directives that an achievement references, in the order in which it first cites them. */
export type DirectiveReferenceConnection = {
  readonly __typename?: 'DirectiveReferenceConnection';
  /** The directives that an achievement references of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DirectiveReferenceEdge>;
  /** The directives that an achievement references of the page. */
  readonly nodes: ReadonlyArray<Directive>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of directives that an achievement references on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of directives that an achievement references. */
export type DirectiveReferenceEdge = {
  readonly __typename?: 'DirectiveReferenceEdge';
  /** How many citations of the achievement mean the directive. */
  readonly citationCount: Scalars['Int']['output'];
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Directive;
  /** What the achievement does with the directive, sorted and without repetition. */
  readonly roles: ReadonlyArray<Role>;
};

/** The type of a directive (loại văn bản), written without accents. */
export type DirectiveType =
  /** Báo cáo: a report with a number of its own. */
  | 'BAO_CAO'
  /** Biên bản: minutes. */
  | 'BIEN_BAN'
  /** Bộ luật: a code of law. */
  | 'BO_LUAT'
  /** Chiến lược: a strategy. */
  | 'CHIEN_LUOC'
  /** Chỉ thị: an instruction, the directive in the narrow sense. */
  | 'CHI_THI'
  /** Chương trình: a programme. */
  | 'CHUONG_TRINH'
  /** Chương trình hành động: an action programme. */
  | 'CHUONG_TRINH_HANH_DONG'
  /** Công điện: an official telegram. */
  | 'CONG_DIEN'
  /** Công văn: an official letter. */
  | 'CONG_VAN'
  /** Cương lĩnh: a political platform. */
  | 'CUONG_LINH'
  /** Đề án: a scheme. */
  | 'DE_AN'
  /** Điều lệ: a charter, such as the Party Charter. */
  | 'DIEU_LE'
  /** Dự án: a project. */
  | 'DU_AN'
  /** Giấy mời: an invitation. */
  | 'GIAY_MOI'
  /** Hiến pháp: the constitution. */
  | 'HIEN_PHAP'
  /** Hướng dẫn: a guideline. */
  | 'HUONG_DAN'
  /** Kết luận: a conclusion. */
  | 'KET_LUAN'
  /** Kế hoạch: a plan. */
  | 'KE_HOACH'
  /** Lệnh: an order of the President. */
  | 'LENH'
  /** Lời kêu gọi: an appeal. */
  | 'LOI_KEU_GOI'
  /** Luật: a law. */
  | 'LUAT'
  /** Nghị định: a decree of the Government. */
  | 'NGHI_DINH'
  /** Nghị quyết: a resolution. */
  | 'NGHI_QUYET'
  /** Nghị quyết liên tịch: a joint resolution of several bodies. */
  | 'NGHI_QUYET_LIEN_TICH'
  /** Pháp lệnh: an ordinance. */
  | 'PHAP_LENH'
  /** Phương án: an option paper. */
  | 'PHUONG_AN'
  /** Quyết định: a decision. */
  | 'QUYET_DINH'
  /** Quy chế: rules of procedure. */
  | 'QUY_CHE'
  /** Quy định: a regulation. */
  | 'QUY_DINH'
  /** Quy hoạch: a master plan. */
  | 'QUY_HOACH'
  /** Sắc lệnh: a decree law of the early State. */
  | 'SAC_LENH'
  /** Thông báo: a notice. */
  | 'THONG_BAO'
  /** Thông cáo: a communiqué. */
  | 'THONG_CAO'
  /** Thông tri: a circular notice of the Party. */
  | 'THONG_TRI'
  /** Thông tư: a circular of a ministry. */
  | 'THONG_TU'
  /** Thông tư liên tịch: a joint circular of several ministries. */
  | 'THONG_TU_LIEN_TICH'
  /** Tờ trình: a submission to a higher body. */
  | 'TO_TRINH'
  /** Tuyên bố: a declaration. */
  | 'TUYEN_BO'
  /** Văn bản: a document whose type the text does not say. */
  | 'VAN_BAN'
  /** Văn bản hợp nhất: a consolidated text. */
  | 'VAN_BAN_HOP_NHAT';

/** The words by which one citation states something of a directive. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The citation they belong to; its report and achievement tell where they stand. */
  readonly citation: Citation;
  /** The offset after the last character of the words. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** The offset of the first character of the words. */
  readonly start: Scalars['Int']['output'];
};

/** A citation of a text that is not stored. Offsets count in the text as it was given. */
export type ExtractedCitation = {
  readonly __typename?: 'ExtractedCitation';
  /** The ordinal of the numbered result in which it stands; 0 outside of them. */
  readonly achievement: Scalars['Int']['output'];
  /** Number and symbol, canonical: "24-QĐ/TW"; null when the citation has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves: the text from start to end. */
  readonly exact: Scalars['String']['output'];
  /** How the citation is written. */
  readonly form: CitationForm;
  /** The names of the issuing bodies that the text states or the code implies, in reading order; empty when there are none. */
  readonly issuedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The issue date that the text states, as an ISO text; null when it states none. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** Số, as printed: "01"; null when the citation has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What the text does with the directive. */
  readonly role: Role;
  /** The offset of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Ký hiệu, canonical: "QĐ/TW"; null when the citation has none. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Khóa that the text states, as a Roman numeral; null when it states none. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** The type of the directive. */
  readonly type: DirectiveType;
  /** The Vietnamese noun of the type, canonical: "Quy định". */
  readonly typeName: Scalars['String']['output'];
};

/** A file of text, Markdown, HTML, Word (.docx) or PDF. */
export type FileInput = {
  /** Its bytes in base64, at most 64 MB of them. */
  readonly base64: Scalars['String']['input'];
  /** The name by which errors call it. */
  readonly name: Scalars['String']['input'];
};

/** A piece of a text around words that were looked for. */
export type Fragment = {
  readonly __typename?: 'Fragment';
  /** Where the words stand; offsets count in the piece. */
  readonly matches: ReadonlyArray<Span>;
  /** The piece, at most 200 characters. */
  readonly text: Scalars['String']['output'];
};

/** What a report brought to the graph. */
export type IngestReportPayload = {
  readonly __typename?: 'IngestReportPayload';
  /** How many achievements it has. */
  readonly achievements: Scalars['Int']['output'];
  /** How many citations it has, whatever their status. */
  readonly citations: Scalars['Int']['output'];
  /** What was seen in its text and not understood. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** How many different directives its citations mean or may mean. */
  readonly directives: Scalars['Int']['output'];
  /** The report as it is stored. */
  readonly report: Report;
};

/** An issuing body chosen for a directive. */
export type IssuedBy = {
  readonly __typename?: 'IssuedBy';
  /** Whether citations state it or the code implies it. */
  readonly basis: Basis;
  /** The body. */
  readonly body: IssuingBody;
};

/** The issue date chosen for a directive. */
export type IssuedOn = {
  readonly __typename?: 'IssuedOn';
  /** What the choice rests on. */
  readonly basis: Basis;
  /** Whether the day, the month or only the year is known. */
  readonly precision: DatePrecision;
  /** The ISO text in its precision: "2021-07-30", "2021-07" or "2021". */
  readonly value: Scalars['String']['output'];
};

/** The body that issues documents (cơ quan ban hành). */
export type IssuingBody = Node & {
  readonly __typename?: 'IssuingBody';
  /** The number of achievements that reference those directives. */
  readonly achievementCount: Scalars['Int']['output'];
  /** The number of citations that mean those directives. */
  readonly citationCount: Scalars['Int']['output'];
  /** The letters that stand for it in symbols ("BTCTW"), or null when there are none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The number of directives it issued, without those of its members. */
  readonly directiveCount: Scalars['Int']['output'];
  /** The directives it issued, by issue date, undated ones last. */
  readonly directives: DirectiveConnection;
  /** The readable and stable id: "ban-to-chuc-trung-uong". */
  readonly id: Scalars['ID']['output'];
  /** Where in the system it stands. */
  readonly level: BodyLevel;
  /** The bodies that belong directly to it, by Vietnamese name. */
  readonly members: ReadonlyArray<IssuingBody>;
  /** The Vietnamese name. */
  readonly name: Scalars['String']['output'];
  /** The English name, or null when none is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The body it belongs to, or null when it belongs to none. */
  readonly parent?: Maybe<IssuingBody>;
  /** True of a name that stands for one of several bodies, such as "Trung ương". */
  readonly vague: Scalars['Boolean']['output'];
  /** How many of those directives were issued in each year, by year and type, undated ones last. */
  readonly years: ReadonlyArray<YearCount>;
};


/** The body that issues documents (cơ quan ban hành). */
export type IssuingBodyDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of issuing bodies, in the order asked for. */
export type IssuingBodyConnection = {
  readonly __typename?: 'IssuingBodyConnection';
  /** The issuing bodies of the page, each with its cursor. */
  readonly edges: ReadonlyArray<IssuingBodyEdge>;
  /** The issuing bodies of the page. */
  readonly nodes: ReadonlyArray<IssuingBody>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of issuing bodies on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of issuing bodies. */
export type IssuingBodyEdge = {
  readonly __typename?: 'IssuingBodyEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: IssuingBody;
};

/** Which issuing bodies; every condition given must hold. */
export type IssuingBodyFilter = {
  /** The level is one of these; an empty list limits nothing. */
  readonly levels?: InputMaybe<ReadonlyArray<BodyLevel>>;
  /** Contained in the Vietnamese name, in any case, with or without diacritics. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of issuing bodies; equal ones are by id, and what has no value to order by comes last. */
export type IssuingBodyOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: IssuingBodyOrderField;
};

/** What a list of issuing bodies can be ordered by. */
export type IssuingBodyOrderField =
  /** By the number of directives they issued. */
  | 'DIRECTIVES'
  /** By name, as Vietnamese readers expect. */
  | 'NAME';

/** A row of the report by issuing body. */
export type IssuingBodySummary = {
  readonly __typename?: 'IssuingBodySummary';
  /** How many achievements reference them, each counted once. */
  readonly achievements: Scalars['Int']['output'];
  /** The body; null in the row of the directives whose body could not be read. */
  readonly body?: Maybe<IssuingBody>;
  /** How many citations mean them. */
  readonly citations: Scalars['Int']['output'];
  /** How many directives it issued. */
  readonly directives: Scalars['Int']['output'];
  /** The earliest issue date, as an ISO text; null when none is known. */
  readonly firstIssuedOn?: Maybe<Scalars['String']['output']>;
  /** How many directives are attributed to it because their code implies so. */
  readonly implied: Scalars['Int']['output'];
  /** The latest issue date, as an ISO text; null when none is known. */
  readonly lastIssuedOn?: Maybe<Scalars['String']['output']>;
  /** How many directives are attributed to it because the register says so. */
  readonly registered: Scalars['Int']['output'];
  /** How many of the citations have each role, by role; empty in the row of no body. */
  readonly roles: ReadonlyArray<RoleCount>;
  /** How many directives are attributed to it because citations state so. */
  readonly stated: Scalars['Int']['output'];
  /** How many directives it issued in each year, by year and type, undated ones last; empty in the row of no body. */
  readonly years: ReadonlyArray<YearCount>;
};

/** A report that could not be loaded. */
export type LoadFailure = {
  readonly __typename?: 'LoadFailure';
  /** What failed, one of the codes of docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** One sentence for people. */
  readonly message: Scalars['String']['output'];
  /** The id of the report. */
  readonly report: Scalars['ID']['output'];
};

/** How far a load of several reports is. */
export type LoadProgress = {
  readonly __typename?: 'LoadProgress';
  /** How many were tried. */
  readonly done: Scalars['Int']['output'];
  /** Those of them that failed, in the order in which they were given. */
  readonly failures: ReadonlyArray<LoadFailure>;
  /** The id by which it can be asked for. */
  readonly id: Scalars['ID']['output'];
  /** Whether nothing more will be tried. */
  readonly isFinished: Scalars['Boolean']['output'];
  /** How many reports it has. */
  readonly total: Scalars['Int']['output'];
};

/** What was read of a register. */
export type LoadRegisterPayload = {
  readonly __typename?: 'LoadRegisterPayload';
  /** How many rows were loaded. */
  readonly entries: Scalars['Int']['output'];
  /** What is wrong with the other rows, each with the number of its line. */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
};

/** What words of a text may mean, by the reports and the register of this graph. */
export type LookUpAnswer = {
  readonly __typename?: 'LookUpAnswer';
  /** The directive, or each that it may be, as far as this graph has it. */
  readonly directives: ReadonlyArray<Directive>;
  /** The words that name a directive. */
  readonly exact: Scalars['String']['output'];
  /** What would have to be known to tell more; null when nothing is missing. */
  readonly missing?: Maybe<Scalars['String']['output']>;
  /** The ids of directives that the words mean and this graph does not have; they may exist all the same. */
  readonly notInGraph: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that applied, as in a citation's "rule"; null when none did. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Whether they mean one directive, one of several, or none that can be told. */
  readonly status: CitationStatus;
};

/** A directive that a citation of a text which is not stored means or may mean. */
export type MeantDirective = {
  readonly __typename?: 'MeantDirective';
  /** The directive as this graph has it; null when it does not, which does not say that there is none. */
  readonly directive?: Maybe<Directive>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its caption, as the citation describes it: "Quy định 24-QĐ/TW (khóa XIII)". */
  readonly name: Scalars['String']['output'];
};

/** What changes the graph. Each needs the bearer token of the server; a server without one changes nothing. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Removes a report with all that only it brought; to remove it again changes nothing. */
  readonly deleteReport: DeleteReportPayload;
  /** Reads a report and stores it in one transaction, in the place of one of the same id; to send the same again changes nothing. */
  readonly ingestReport: IngestReportPayload;
  /** Begins to load several reports, one transaction each, and answers at once; one that fails is noted and the rest go on. */
  readonly ingestReports: LoadProgress;
  /** Loads rows of the register in one transaction, each in the place of the one of the same directive; rows that cannot be read are told and left out. */
  readonly loadRegister: LoadRegisterPayload;
};


/** What changes the graph. Each needs the bearer token of the server; a server without one changes nothing. */
export type MutationDeleteReportArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. Each needs the bearer token of the server; a server without one changes nothing. */
export type MutationIngestReportArgs = {
  input: ReportInput;
};


/** What changes the graph. Each needs the bearer token of the server; a server without one changes nothing. */
export type MutationIngestReportsArgs = {
  inputs: ReadonlyArray<ReportInput>;
};


/** What changes the graph. Each needs the bearer token of the server; a server without one changes nothing. */
export type MutationLoadRegisterArgs = {
  csv: Scalars['String']['input'];
};

/** An object with an id. */
export type Node = {
  /** The id, which is readable and stable. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last element, to be given as "after"; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether elements follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for by a cursor, so that elements stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first element, or null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type Query = {
  readonly __typename?: 'Query';
  /** The achievement of that id, or null when there is none. */
  readonly achievement?: Maybe<Achievement>;
  /** The citations that pass a filter, by report id and in reading order. */
  readonly citations: CitationConnection;
  /** The directives of which citations and the register state different dates or bodies, by id. */
  readonly conflicts: ConflictConnection;
  /** The directive of that id, or null when there is none. */
  readonly directive?: Maybe<Directive>;
  /** The directives that pass a filter. */
  readonly directives: DirectiveConnection;
  /** Every directive of that code, sorted by id. A code is not an identity: numbers restart in each term, so there may be several. Text that is no code is INVALID_INPUT. */
  readonly directivesByCode: ReadonlyArray<Directive>;
  /** The citations of a text, in reading order; nothing is stored and no graph is asked. */
  readonly extract: ReadonlyArray<ExtractedCitation>;
  /** The issuing bodies that pass a filter. */
  readonly issuingBodies: IssuingBodyConnection;
  /** The issuing body of that id, or null when there is none. */
  readonly issuingBody?: Maybe<IssuingBody>;
  /** The report by issuing body: a row for each body that issued a directive, most directives first, then by Vietnamese name. Directives whose body could not be read make the last row. */
  readonly issuingBodySummary: ReadonlyArray<IssuingBodySummary>;
  /** What the words of a text may mean: a code in any spelling, a short form, a name or a whole sentence; empty when it names no directive. */
  readonly lookUp: ReadonlyArray<LookUpAnswer>;
  /** The object of that id, looked for among directives, achievements, citations, reports and issuing bodies in this order, or null when there is none. */
  readonly node?: Maybe<Node>;
  /** Reads a text or a file as ingestReport does, and answers its citations by this graph, without storing anything. */
  readonly read: Reading;
  /** The report of that id, or null when there is none. */
  readonly report?: Maybe<Report>;
  /** The reports that pass a filter. */
  readonly reports: ReportConnection;
  /** What holds the words of a text, in any case and with or without diacritics, the best first: what holds all words comes before what holds some, and what holds them together before both. */
  readonly search: SearchConnection;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryAchievementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryDirectiveArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DirectiveOrder>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryDirectivesByCodeArgs = {
  code: Scalars['String']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryExtractArgs = {
  text: Scalars['String']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryIssuingBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssuingBodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IssuingBodyOrder>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryIssuingBodyArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryIssuingBodySummaryArgs = {
  filter?: InputMaybe<SummaryFilter>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryLookUpArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryReadArgs = {
  input: ReadInput;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


/** The questions that the graph of citations answers. Dates are ISO texts; offsets count UTF-16 code units of the original text of the report. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** A numbered result of a text that is not stored. */
export type ReadAchievement = {
  readonly __typename?: 'ReadAchievement';
  /** The number of its citations, whatever their status. */
  readonly citationCount: Scalars['Int']['output'];
  /** The number of different directives that its resolved citations mean. */
  readonly directiveCount: Scalars['Int']['output'];
  /** Its number in the text; 0 holds what is outside numbered items. */
  readonly ordinal: Scalars['Int']['output'];
  /** The parts of the text that it is made of, in order. */
  readonly ranges: ReadonlyArray<Span>;
  /** Its first sentence, at most 120 characters. */
  readonly title: Scalars['String']['output'];
};

/** An issuing body that a text which is not stored states. */
export type ReadBody = {
  readonly __typename?: 'ReadBody';
  /** The body as this graph has it; null when it does not. */
  readonly body?: Maybe<IssuingBody>;
  /** The offset after the last character of the words. */
  readonly end: Scalars['Int']['output'];
  /** The words that state it. */
  readonly exact: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its Vietnamese name. */
  readonly name: Scalars['String']['output'];
  /** The offset of the first character of the words. */
  readonly start: Scalars['Int']['output'];
};

/** A citation of a text that is not stored, answered by this graph. */
export type ReadCitation = {
  readonly __typename?: 'ReadCitation';
  /** The ordinal of the achievement in which it stands. */
  readonly achievement: Scalars['Int']['output'];
  /** Whether the text states which directive is meant or the rule implies it; null when the citation is unresolved. */
  readonly basis?: Maybe<Basis>;
  /** Number and symbol, canonical: "24-QĐ/TW"; null when the citation has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The directive that is meant, or each that may be, sorted by id; empty when the citation is unresolved. */
  readonly directives: ReadonlyArray<MeantDirective>;
  /** The offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves: the text from start to end. */
  readonly exact: Scalars['String']['output'];
  /** How the citation is written. */
  readonly form: CitationForm;
  /** The issuing bodies that the text states, in reading order; empty when it states none. */
  readonly issuedBy: ReadonlyArray<ReadBody>;
  /** The issue date that the text states; null when it states none. */
  readonly issuedOn?: Maybe<StatedDate>;
  /** Số, as printed: "01"; null when the citation has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What the text does with the directive. */
  readonly role: Role;
  /** The rule that applied, as in a citation's "rule"; null when none did. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The offset of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Whether it is known which directive is meant. */
  readonly status: CitationStatus;
  /** Ký hiệu, canonical: "QĐ/TW"; null when the citation has none. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Khóa that the text states, as a Roman numeral; null when it states none. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** The type of the directive. */
  readonly type: DirectiveType;
  /** The Vietnamese noun of the type, canonical: "Quy định". */
  readonly typeName: Scalars['String']['output'];
};

/** A text to read without storing it: itself, or a file. */
export type ReadInput = {
  /** The file that holds it. */
  readonly file?: InputMaybe<FileInput>;
  /** The day, month or year on which it appeared, as an ISO text; without it what its letterhead or its title tells. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What was read in a text that is not stored. */
export type Reading = {
  readonly __typename?: 'Reading';
  /** All its achievements by ordinal. */
  readonly achievements: ReadonlyArray<ReadAchievement>;
  /** Its citations in reading order. */
  readonly citations: ReadonlyArray<ReadCitation>;
  /** What was done to read it, and what was seen in it and not understood. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** The text, as it was given or as it was taken out of the file; every offset counts in it. */
  readonly text: Scalars['String']['output'];
  /** Its first line, when that can be a title; else null. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What the register says of a directive. */
export type RegisterEntry = {
  readonly __typename?: 'RegisterEntry';
  /** How good the source is: "A" an official body, "B" the press or a library, "C" anyone. */
  readonly grade: Scalars['String']['output'];
  /** The bodies that issued it; none when its source does not tell. */
  readonly issuedBy: ReadonlyArray<IssuingBody>;
  /** The issue date, as an ISO text in its precision; null when its source does not tell. */
  readonly issuedOn?: Maybe<Scalars['String']['output']>;
  /** What else it is called. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The address of what says so. */
  readonly source: Scalars['String']['output'];
  /** Whether it is in force, in the words of the register; null when its source does not tell. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** What it is about; null when its source does not tell. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** What one directive does to another. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The words that say so, each with the citation that they belong to. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The directive that acts. */
  readonly from: Directive;
  /** The directive that is acted on. */
  readonly to: Directive;
  /** What it does. */
  readonly type: RelationType;
};


/** What one directive does to another. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a directive can do to another. */
export type RelationType =
  /** It changes a part of it: sửa đổi, bổ sung. */
  | 'AMENDS'
  /** It tells how to carry it out: hướng dẫn. */
  | 'GUIDES'
  /** It carries it out: thực hiện. */
  | 'IMPLEMENTS'
  /** It ends it: bãi bỏ. */
  | 'REPEALS'
  /** It takes its place: thay thế. */
  | 'REPLACES';

/** A document that was read (báo cáo). */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** The number of its achievements. */
  readonly achievementCount: Scalars['Int']['output'];
  /** All its achievements by ordinal. */
  readonly achievements: ReadonlyArray<Achievement>;
  /** The number of its citations, whatever their status. */
  readonly citationCount: Scalars['Int']['output'];
  /** Its citations in reading order. */
  readonly citations: CitationConnection;
  /** The number of different directives that its resolved citations mean. */
  readonly directiveCount: Scalars['Int']['output'];
  /** The directives that its citations mean, in the order in which it first cites them. */
  readonly directives: DirectiveConnection;
  /** The id under which it was loaded. */
  readonly id: Scalars['ID']['output'];
  /** The name of who issued it, as given at loading, or null when unknown. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** The caption: its title, or its id when it has none. */
  readonly name: Scalars['String']['output'];
  /** The day, month or year on which it appeared, as an ISO text, or null when unknown. */
  readonly published?: Maybe<Scalars['String']['output']>;
  /** The whole original text; every offset counts in it. */
  readonly text: Scalars['String']['output'];
  /** Its title, or null when unknown. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A document that was read (báo cáo). */
export type ReportCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read (báo cáo). */
export type ReportDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reports, in the order asked for. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The reports of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The reports of the page. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of reports on all pages together; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of reports. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The element at this place. */
  readonly node: Report;
};

/** Which reports; every condition given must hold. */
export type ReportFilter = {
  /** Contained in the name of the issuer, in any case. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** When it appeared; a report without a date is in no range. */
  readonly published?: InputMaybe<DateRange>;
  /** Contained in the title, in any case. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A report to load: its details, and either its text or a file. */
export type ReportInput = {
  /** The file that holds it. */
  readonly file?: InputMaybe<FileInput>;
  /** The id under which it is loaded, at most 200 characters without #. */
  readonly id: Scalars['ID']['input'];
  /** The name of who issued it. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** The day, month or year on which it appeared, as an ISO text. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Its text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of reports; equal ones are by id in the same direction, and what has no value to order by comes last. */
export type ReportOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: ReportOrderField;
};

/** What a list of reports can be ordered by. */
export type ReportOrderField =
  /** By the date on which they appeared. */
  | 'PUBLISHED'
  /** By the caption, as Vietnamese readers expect. */
  | 'TITLE';

/** What an achievement does with a directive. */
export type Role =
  /** It amends it (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** It acts on its ground (theo, căn cứ, theo tinh thần). */
  | 'FOLLOWS'
  /** It carries it out or spreads it (thực hiện, triển khai, quán triệt). */
  | 'IMPLEMENTS'
  /** It issues it (ban hành). */
  | 'ISSUES'
  /** None of these. */
  | 'MENTIONS'
  /** It repeals it (bãi bỏ). */
  | 'REPEALS'
  /** It replaces it (thay thế). */
  | 'REPLACES'
  /** It sums up its results (sơ kết, tổng kết). */
  | 'REVIEWS';

/** How many citations have a role. */
export type RoleCount = {
  readonly __typename?: 'RoleCount';
  /** How many citations have it. */
  readonly citations: Scalars['Int']['output'];
  /** The role. */
  readonly role: Role;
};

/** A page of what a search found, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, each with its cursor, its score and the words. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found. */
  readonly nodes: ReadonlyArray<SearchNode>;
  /** Where the page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** The number of hits on all pages together, of each kind at most 100; it is counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in what a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The opaque place in the list, to be given as "after". */
  readonly cursor: Scalars['String']['output'];
  /** The piece of its text that holds most of the words; null when only a word that its text does not show was found. */
  readonly fragment?: Maybe<Fragment>;
  /** The element at this place. */
  readonly node: SearchNode;
  /** How well it fits, more is better: the share of the words that it holds, 1 more when it holds them together, and a part of 1 by how much of it they are and how rare. */
  readonly score: Scalars['Float']['output'];
};

/** What search looks for. */
export type SearchKind =
  /** Achievements, by their texts. */
  | 'ACHIEVEMENT'
  /** Directives, by their names, codes and the subjects that the register has of them. */
  | 'DIRECTIVE'
  /** Issuing bodies, by their Vietnamese and English names and their letters. */
  | 'ISSUING_BODY'
  /** Reports, by their titles and issuers. */
  | 'REPORT';

/** What search can find. */
export type SearchNode = Achievement | Directive | IssuingBody | Report;

/** A half-open range of the report's text. */
export type Span = {
  readonly __typename?: 'Span';
  /** The offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** An issuing body that one citation states. */
export type StatedBody = {
  readonly __typename?: 'StatedBody';
  /** The body. */
  readonly body: IssuingBody;
  /** The offset after the last character of the words. */
  readonly end: Scalars['Int']['output'];
  /** The words that state it. */
  readonly exact: Scalars['String']['output'];
  /** The offset of the first character of the words. */
  readonly start: Scalars['Int']['output'];
};

/** The issue date that one citation states. */
export type StatedDate = {
  readonly __typename?: 'StatedDate';
  /** The offset after the last character of the words. */
  readonly end: Scalars['Int']['output'];
  /** The words that state it. */
  readonly exact: Scalars['String']['output'];
  /** Whether the day, the month or only the year is stated. */
  readonly precision: DatePrecision;
  /** The offset of the first character of the words. */
  readonly start: Scalars['Int']['output'];
  /** The ISO text in its precision. */
  readonly value: Scalars['String']['output'];
};

/** What is told as it happens, over server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How far a load of several reports is: now, and after each change until it is finished. */
  readonly loadProgress: LoadProgress;
};


/** What is told as it happens, over server-sent events. */
export type SubscriptionLoadProgressArgs = {
  id: Scalars['ID']['input'];
};

/** Which directives a summary counts; every condition given must hold. */
export type SummaryFilter = {
  /** The level of the body that issued them is one of these; an empty list limits nothing. */
  readonly levels?: InputMaybe<ReadonlyArray<BodyLevel>>;
  /** The id of the report that cites them; what other reports cite is not counted. */
  readonly report?: InputMaybe<Scalars['ID']['input']>;
  /** Whether each body counts what the bodies below it issued as well; then the rows overlap. */
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day, month or year, as an ISO text such as "2021-07-30", "2021-07" or "2021"; undated directives are in no range. */
  readonly since?: InputMaybe<Scalars['String']['input']>;
  /** The Roman numeral of khóa: "XIII". */
  readonly term?: InputMaybe<Scalars['ID']['input']>;
  /** The last day, month or year, as an ISO text; a month or year counts to its end. */
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

/** A term of the Party's congress (khóa), the period in which numbers of Party documents run on. */
export type Term = {
  readonly __typename?: 'Term';
  /** The last day, as an ISO text; null while the term runs. */
  readonly endsOn?: Maybe<Scalars['String']['output']>;
  /** The Roman numeral: "XIII". */
  readonly id: Scalars['ID']['output'];
  /** The name: "Khóa XIII". */
  readonly name: Scalars['String']['output'];
  /** The first day, as an ISO text; null for the first term. */
  readonly startsOn?: Maybe<Scalars['String']['output']>;
};

/** How many directives of one type were issued in a year. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  /** How many directives. */
  readonly directives: Scalars['Int']['output'];
  /** The type. */
  readonly type: DirectiveType;
  /** The Vietnamese noun of the type: "Quy định". */
  readonly typeName: Scalars['String']['output'];
  /** The year of the chosen issue date; null for directives without a date. */
  readonly year?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Achievement: ResolverTypeWrapper<any>;
  AchievementReferenceConnection: ResolverTypeWrapper<any>;
  AchievementReferenceEdge: ResolverTypeWrapper<any>;
  Basis: ResolverTypeWrapper<any>;
  BodyClaim: ResolverTypeWrapper<any>;
  BodyLevel: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  Citation: ResolverTypeWrapper<any>;
  CitationConnection: ResolverTypeWrapper<any>;
  CitationEdge: ResolverTypeWrapper<any>;
  CitationFilter: ResolverTypeWrapper<any>;
  CitationForm: ResolverTypeWrapper<any>;
  CitationStatus: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  ConflictConnection: ResolverTypeWrapper<any>;
  ConflictEdge: ResolverTypeWrapper<any>;
  ConflictReason: ResolverTypeWrapper<any>;
  DateClaim: ResolverTypeWrapper<any>;
  DatePrecision: ResolverTypeWrapper<any>;
  DateRange: ResolverTypeWrapper<any>;
  DeleteReportPayload: ResolverTypeWrapper<any>;
  Diagnostic: ResolverTypeWrapper<any>;
  Direction: ResolverTypeWrapper<any>;
  Directive: ResolverTypeWrapper<any>;
  DirectiveConnection: ResolverTypeWrapper<any>;
  DirectiveEdge: ResolverTypeWrapper<any>;
  DirectiveFilter: ResolverTypeWrapper<any>;
  DirectiveOrder: ResolverTypeWrapper<any>;
  DirectiveOrderField: ResolverTypeWrapper<any>;
  DirectiveReferenceConnection: ResolverTypeWrapper<any>;
  DirectiveReferenceEdge: ResolverTypeWrapper<any>;
  DirectiveType: ResolverTypeWrapper<any>;
  Evidence: ResolverTypeWrapper<any>;
  ExtractedCitation: ResolverTypeWrapper<any>;
  FileInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Fragment: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  IngestReportPayload: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  IssuedBy: ResolverTypeWrapper<any>;
  IssuedOn: ResolverTypeWrapper<any>;
  IssuingBody: ResolverTypeWrapper<any>;
  IssuingBodyConnection: ResolverTypeWrapper<any>;
  IssuingBodyEdge: ResolverTypeWrapper<any>;
  IssuingBodyFilter: ResolverTypeWrapper<any>;
  IssuingBodyOrder: ResolverTypeWrapper<any>;
  IssuingBodyOrderField: ResolverTypeWrapper<any>;
  IssuingBodySummary: ResolverTypeWrapper<any>;
  LoadFailure: ResolverTypeWrapper<any>;
  LoadProgress: ResolverTypeWrapper<any>;
  LoadRegisterPayload: ResolverTypeWrapper<any>;
  LookUpAnswer: ResolverTypeWrapper<any>;
  MeantDirective: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadAchievement: ResolverTypeWrapper<any>;
  ReadBody: ResolverTypeWrapper<any>;
  ReadCitation: ResolverTypeWrapper<any>;
  ReadInput: ResolverTypeWrapper<any>;
  Reading: ResolverTypeWrapper<any>;
  RegisterEntry: ResolverTypeWrapper<any>;
  Relation: ResolverTypeWrapper<any>;
  RelationType: ResolverTypeWrapper<any>;
  Report: ResolverTypeWrapper<any>;
  ReportConnection: ResolverTypeWrapper<any>;
  ReportEdge: ResolverTypeWrapper<any>;
  ReportFilter: ResolverTypeWrapper<any>;
  ReportInput: ResolverTypeWrapper<any>;
  ReportOrder: ResolverTypeWrapper<any>;
  ReportOrderField: ResolverTypeWrapper<any>;
  Role: ResolverTypeWrapper<any>;
  RoleCount: ResolverTypeWrapper<any>;
  SearchConnection: ResolverTypeWrapper<any>;
  SearchEdge: ResolverTypeWrapper<any>;
  SearchKind: ResolverTypeWrapper<any>;
  SearchNode: ResolverTypeWrapper<any>;
  Span: ResolverTypeWrapper<any>;
  StatedBody: ResolverTypeWrapper<any>;
  StatedDate: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SummaryFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  YearCount: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: any;
  AchievementReferenceConnection: any;
  AchievementReferenceEdge: any;
  BodyClaim: any;
  Boolean: any;
  Citation: any;
  CitationConnection: any;
  CitationEdge: any;
  CitationFilter: any;
  Conflict: any;
  ConflictConnection: any;
  ConflictEdge: any;
  DateClaim: any;
  DateRange: any;
  DeleteReportPayload: any;
  Diagnostic: any;
  Directive: any;
  DirectiveConnection: any;
  DirectiveEdge: any;
  DirectiveFilter: any;
  DirectiveOrder: any;
  DirectiveReferenceConnection: any;
  DirectiveReferenceEdge: any;
  Evidence: any;
  ExtractedCitation: any;
  FileInput: any;
  Float: any;
  Fragment: any;
  ID: any;
  IngestReportPayload: any;
  Int: any;
  IssuedBy: any;
  IssuedOn: any;
  IssuingBody: any;
  IssuingBodyConnection: any;
  IssuingBodyEdge: any;
  IssuingBodyFilter: any;
  IssuingBodyOrder: any;
  IssuingBodySummary: any;
  LoadFailure: any;
  LoadProgress: any;
  LoadRegisterPayload: any;
  LookUpAnswer: any;
  MeantDirective: any;
  Mutation: Record<PropertyKey, never>;
  Node: any;
  PageInfo: any;
  Query: Record<PropertyKey, never>;
  ReadAchievement: any;
  ReadBody: any;
  ReadCitation: any;
  ReadInput: any;
  Reading: any;
  RegisterEntry: any;
  Relation: any;
  Report: any;
  ReportConnection: any;
  ReportEdge: any;
  ReportFilter: any;
  ReportInput: any;
  ReportOrder: any;
  RoleCount: any;
  SearchConnection: any;
  SearchEdge: any;
  SearchNode: any;
  Span: any;
  StatedBody: any;
  StatedDate: any;
  String: any;
  Subscription: Record<PropertyKey, never>;
  SummaryFilter: any;
  Term: any;
  YearCount: any;
};

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<AchievementCitationsArgs, 'first'>>;
  directiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveReferenceConnection'], ParentType, ContextType, RequireFields<AchievementDirectivesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementReferenceConnection'] = ResolversParentTypes['AchievementReferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AchievementReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementReferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementReferenceEdge'] = ResolversParentTypes['AchievementReferenceEdge']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type BodyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyClaim'] = ResolversParentTypes['BodyClaim']> = {
  body?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BodyClaimEvidenceArgs, 'first'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CitationForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBody']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DirectiveType'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['BodyClaim']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateClaim']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ConflictReason'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type DateClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateClaim'] = ResolversParentTypes['DateClaim']> = {
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DateClaimEvidenceArgs, 'first'>>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteReportPayload'] = ResolversParentTypes['DeleteReportPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  achievementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  achievements?: Resolver<ResolversTypes['AchievementReferenceConnection'], ParentType, ContextType, RequireFields<DirectiveAchievementsArgs, 'first'>>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['BodyClaim']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DirectiveCitationsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['DateClaim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['IssuedBy']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['IssuedOn']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DirectiveType'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DirectiveReferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveReferenceConnection'] = ResolversParentTypes['DirectiveReferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectiveReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveReferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectiveReferenceEdge'] = ResolversParentTypes['DirectiveReferenceEdge']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExtractedCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtractedCitation'] = ResolversParentTypes['ExtractedCitation']> = {
  achievement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CitationForm'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DirectiveType'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FragmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragment'] = ResolversParentTypes['Fragment']> = {
  matches?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestReportPayload'] = ResolversParentTypes['IngestReportPayload']> = {
  achievements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type IssuedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedBy'] = ResolversParentTypes['IssuedBy']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
};

export type IssuedOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedOn'] = ResolversParentTypes['IssuedOn']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuingBody'] = ResolversParentTypes['IssuingBody']> = {
  achievementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<IssuingBodyDirectivesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['BodyLevel'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuingBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuingBodyConnection'] = ResolversParentTypes['IssuingBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuingBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuingBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuingBodyEdge'] = ResolversParentTypes['IssuingBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
};

export type IssuingBodySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuingBodySummary'] = ResolversParentTypes['IssuingBodySummary']> = {
  achievements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstIssuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastIssuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
};

export type LoadFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadFailure'] = ResolversParentTypes['LoadFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LoadProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadProgress'] = ResolversParentTypes['LoadProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['LoadFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadRegisterPayload'] = ResolversParentTypes['LoadRegisterPayload']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookUpAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpAnswer'] = ResolversParentTypes['LookUpAnswer']> = {
  directives?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notInGraph?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
};

export type MeantDirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeantDirective'] = ResolversParentTypes['MeantDirective']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteReport?: Resolver<ResolversTypes['DeleteReportPayload'], ParentType, ContextType, RequireFields<MutationDeleteReportArgs, 'id'>>;
  ingestReport?: Resolver<ResolversTypes['IngestReportPayload'], ParentType, ContextType, RequireFields<MutationIngestReportArgs, 'input'>>;
  ingestReports?: Resolver<ResolversTypes['LoadProgress'], ParentType, ContextType, RequireFields<MutationIngestReportsArgs, 'inputs'>>;
  loadRegister?: Resolver<ResolversTypes['LoadRegisterPayload'], ParentType, ContextType, RequireFields<MutationLoadRegisterArgs, 'csv'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'Citation' | 'Directive' | 'IssuingBody' | 'Report', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType, RequireFields<QueryAchievementArgs, 'id'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<QueryCitationsArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, RequireFields<QueryDirectiveArgs, 'id'>>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'first' | 'orderBy'>>;
  directivesByCode?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType, RequireFields<QueryDirectivesByCodeArgs, 'code'>>;
  extract?: Resolver<ReadonlyArray<ResolversTypes['ExtractedCitation']>, ParentType, ContextType, RequireFields<QueryExtractArgs, 'text'>>;
  issuingBodies?: Resolver<ResolversTypes['IssuingBodyConnection'], ParentType, ContextType, RequireFields<QueryIssuingBodiesArgs, 'first' | 'orderBy'>>;
  issuingBody?: Resolver<Maybe<ResolversTypes['IssuingBody']>, ParentType, ContextType, RequireFields<QueryIssuingBodyArgs, 'id'>>;
  issuingBodySummary?: Resolver<ReadonlyArray<ResolversTypes['IssuingBodySummary']>, ParentType, ContextType, Partial<QueryIssuingBodySummaryArgs>>;
  lookUp?: Resolver<ReadonlyArray<ResolversTypes['LookUpAnswer']>, ParentType, ContextType, RequireFields<QueryLookUpArgs, 'text'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  read?: Resolver<ResolversTypes['Reading'], ParentType, ContextType, RequireFields<QueryReadArgs, 'input'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type ReadAchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadAchievement'] = ResolversParentTypes['ReadAchievement']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadBody'] = ResolversParentTypes['ReadBody']> = {
  body?: Resolver<Maybe<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadCitation'] = ResolversParentTypes['ReadCitation']> = {
  achievement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directives?: Resolver<ReadonlyArray<ResolversTypes['MeantDirective']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CitationForm'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['ReadBody']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['StatedDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DirectiveType'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  achievements?: Resolver<ReadonlyArray<ResolversTypes['ReadAchievement']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['ReadCitation']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['IssuingBody']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  achievementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  achievements?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ReportCitationsArgs, 'first'>>;
  directiveCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<ReportDirectivesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragment?: Resolver<Maybe<ResolversTypes['Fragment']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Achievement' | 'Directive' | 'IssuingBody' | 'Report', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedBody'] = ResolversParentTypes['StatedBody']> = {
  body?: Resolver<ResolversTypes['IssuingBody'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedDate'] = ResolversParentTypes['StatedDate']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  loadProgress?: SubscriptionResolver<ResolversTypes['LoadProgress'], "loadProgress", ParentType, ContextType, RequireFields<SubscriptionLoadProgressArgs, 'id'>>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DirectiveType'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Achievement?: AchievementResolvers<ContextType>;
  AchievementReferenceConnection?: AchievementReferenceConnectionResolvers<ContextType>;
  AchievementReferenceEdge?: AchievementReferenceEdgeResolvers<ContextType>;
  BodyClaim?: BodyClaimResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  DateClaim?: DateClaimResolvers<ContextType>;
  DeleteReportPayload?: DeleteReportPayloadResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveReferenceConnection?: DirectiveReferenceConnectionResolvers<ContextType>;
  DirectiveReferenceEdge?: DirectiveReferenceEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExtractedCitation?: ExtractedCitationResolvers<ContextType>;
  Fragment?: FragmentResolvers<ContextType>;
  IngestReportPayload?: IngestReportPayloadResolvers<ContextType>;
  IssuedBy?: IssuedByResolvers<ContextType>;
  IssuedOn?: IssuedOnResolvers<ContextType>;
  IssuingBody?: IssuingBodyResolvers<ContextType>;
  IssuingBodyConnection?: IssuingBodyConnectionResolvers<ContextType>;
  IssuingBodyEdge?: IssuingBodyEdgeResolvers<ContextType>;
  IssuingBodySummary?: IssuingBodySummaryResolvers<ContextType>;
  LoadFailure?: LoadFailureResolvers<ContextType>;
  LoadProgress?: LoadProgressResolvers<ContextType>;
  LoadRegisterPayload?: LoadRegisterPayloadResolvers<ContextType>;
  LookUpAnswer?: LookUpAnswerResolvers<ContextType>;
  MeantDirective?: MeantDirectiveResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadAchievement?: ReadAchievementResolvers<ContextType>;
  ReadBody?: ReadBodyResolvers<ContextType>;
  ReadCitation?: ReadCitationResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StatedBody?: StatedBodyResolvers<ContextType>;
  StatedDate?: StatedDateResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
};

