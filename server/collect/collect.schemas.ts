import Type, { type Static } from "typebox";
import {
	type Answers,
	type Instrument,
	Language,
} from "#instruments/definition.ts";
import { CollectedFeedback } from "../feedback/feedback.schemas.ts";
import { CollectedMedia } from "../media/media.schemas.ts";
import { SealTo } from "../sealing/sealing.schemas.ts";
import { SurveySettings } from "../surveys/settings.schemas.ts";
import { QuestionTimes } from "../trials/question-times.schemas.ts";
import { VersionKind } from "../variants/variants.schemas.ts";
import { closed, Instant, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

export const CollectParams = Type.Object(
	{ token: Type.String({ maxLength: 80 }) },
	closed,
);
export const SubmissionParams = Type.Object(
	{ token: Type.String({ maxLength: 80 }), id: Uuid },
	closed,
);

const Said = Nullable(Type.String());

/** What the project says of itself to respondents; null where it said nothing before it went live. */
const About = Type.Object(
	{
		purpose: Said,
		controller: Said,
		contact: Said,
		classification: Nullable(
			Type.Enum(["service-evaluation", "clinical-audit", "research"]),
		),
		/** How long these answers are kept. */
		keptMonths: Nullable(Type.Integer()),
		/** Whether somebody reads answers as they come in; who, and how soon. */
		readsAnswers: Nullable(Type.Boolean()),
		reading: Said,
		/** Where to find help at once. */
		signpost: Said,
		/** Whether the sender of answers gets a code with which to take them back. */
		canWithdraw: Type.Boolean(),
	},
	closed,
);

/** What to ask: everything that the respondent's page needs, without a session. */
export const Collection = Type.Object(
	{
		organisation: Type.String(),
		project: Type.Object(
			{ name: Type.String(), synthetic: Type.Boolean() },
			closed,
		),
		survey: Type.Object(
			{
				title: Type.String(),
				linkage: Linkage,
				/** Keys of the questions that an own-code is made from, in their order; null for a code made up freely. */
				codeQuestions: Nullable(Type.Array(Type.String())),
				settings: SurveySettings,
			},
			closed,
		),
		wave: Type.Object(
			{
				key: Type.String(),
				title: Type.String(),
				/** Whether the questionnaire is being tried out: then the time on each question is noted. */
				pilot: Type.Boolean(),
			},
			closed,
		),
		kind: Type.Enum(["open", "personal", "kiosk"]),
		languages: Type.Array(Type.String()),
		/** What to read first, in each language; null where there is nothing but the facts in `about`. */
		information: Nullable(
			Type.Object(
				{
					version: Type.Integer(),
					/** Whether the respondent is asked to agree. */
					ask: Type.Boolean(),
					texts: Type.Record(Type.String(), Type.String()),
					since: Instant,
				},
				closed,
			),
		),
		about: About,
		/** The link's own site, if it has one; otherwise the sites to choose from, which may be none. */
		site: Nullable(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		sites: Type.Array(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		minutes: Type.Integer(),
		/** What whoever has answered is shown at once. */
		feedback: CollectedFeedback,
		/** What the device seals the answers to before it keeps them. */
		sealTo: SealTo,
		/** Sounds and pictures, each at an address that never changes. */
		media: Type.Array(CollectedMedia),
		/** The survey's versions for different people; ask for one with `?version=`. */
		variants: Type.Array(
			Type.Object({ kind: VersionKind, title: Type.String() }, closed),
		),
		/** Which of them this is; null for the survey itself. Goes into the submission. */
		version: Nullable(VersionKind),
		definition: Type.Unsafe<Instrument>(
			Type.Object({}, { additionalProperties: true }),
		),
	},
	closed,
);
export type Collection = Static<typeof Collection>;

/** A finished response. Answers are checked item by item against the instrument; "not answered" is absent. */
export const Submission = Type.Object(
	{
		answers: Type.Unsafe<Answers>(
			Type.Object({}, { additionalProperties: true }),
		),
		language: Language,
		mode: Type.Enum(["self", "helped", "proxy", "paper"]),
		startedAt: Instant,
		completedAt: Instant,
		site: Type.Optional(Uuid),
		/** Which of the survey's versions was answered; absent for the survey itself. */
		version: Type.Optional(VersionKind),
		/** As the respondent typed it, or the answers to the survey's code questions with hyphens between them (`M-07-02-L`; `XX` for one that is not known). Only keyed hashes of its normal form are kept. */
		ownCode: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
		/** Which information was shown, and whether the respondent agreed: false where it did not ask. */
		consent: Type.Optional(
			Type.Object({ agreed: Type.Boolean(), version: Type.Integer() }, closed),
		),
		/** How long each question was on the screen. Kept where the wave is a pilot; of any other wave it is never stored. */
		questionTimes: Type.Optional(QuestionTimes),
	},
	closed,
);
export type Submission = Static<typeof Submission>;

/**
 * What a device seals: the id is bound to the answers, so that they cannot be sent under another one. With
 * the link's token, answers that come as a file can be stored.
 */
export const SealedSubmission = Type.Object(
	{
		id: Uuid,
		token: Type.Optional(CollectParams.properties.token),
		submission: Type.Unknown(),
	},
	closed,
);

export const Receipt = Type.Object(
	{
		id: Uuid,
		/** For the sender alone: whoever has it can take these answers back. Absent where nothing joins them to anyone. */
		withdrawalCode: Type.Optional(Type.String()),
	},
	closed,
);
export type Receipt = Static<typeof Receipt>;
