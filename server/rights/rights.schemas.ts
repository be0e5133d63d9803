import Type, { type Static } from "typebox";
import type { Answers } from "#instruments/definition.ts";
import { QuestionTimes } from "../trials/question-times.schemas.ts";
import {
	closed,
	Instant,
	Nullable,
	ProjectParams,
	SurveyParams,
	Uuid,
} from "../wire.schemas.ts";

const Reason = Type.String({ minLength: 1, maxLength: 1000, pattern: "\\S" });
const Codes = Type.Unsafe<Answers>(
	Type.Object({}, { additionalProperties: true }),
);

export const ParticipantParams = Type.Object(
	{ ...ProjectParams.properties, participant: Uuid },
	closed,
);
export const ResponseParams = Type.Object(
	{ ...SurveyParams.properties, response: Uuid },
	closed,
);

/** Why, in a sentence that stays in the audit; not who. */
export const Erasure = Type.Object({ reason: Reason }, closed);
export type Erasure = Static<typeof Erasure>;
export const Erased = Type.Object({ responses: Type.Integer() }, closed);
export type Erased = Static<typeof Erased>;

export const Correction = Type.Object(
	{ answers: Codes, reason: Reason },
	closed,
);
export type Correction = Static<typeof Correction>;

const Scores = Type.Array(
	Type.Object(
		{
			scale: Type.String(),
			title: Type.String(),
			value: Nullable(Type.Number()),
			reason: Nullable(Type.String()),
		},
		closed,
	),
);

/** A response in words: each question as it was asked, and the answer as it was given. */
export const ResponseInWords = Type.Object(
	{
		id: Uuid,
		survey: Type.Object({ id: Uuid, title: Type.String() }, closed),
		wave: Type.String(),
		site: Nullable(Type.String()),
		language: Type.String(),
		mode: Type.String(),
		completedAt: Instant,
		receivedAt: Instant,
		revision: Type.Integer(),
		consent: Type.Unknown(),
		answers: Codes,
		inWords: Type.Array(
			Type.Object(
				{ item: Type.String(), question: Type.String(), answer: Type.String() },
				closed,
			),
		),
		scores: Scores,
		/** What it held before it was corrected, the first first. */
		former: Type.Array(
			Type.Object(
				{
					revision: Type.Integer(),
					answers: Codes,
					replacedAt: Instant,
					replacedBy: Nullable(Type.String()),
					reason: Type.String(),
				},
				closed,
			),
		),
	},
	closed,
);
export type ResponseInWords = Static<typeof ResponseInWords>;

export const SubjectExportQuery = Type.Object(
	{ format: Type.Optional(Type.Enum(["json", "html"])) },
	closed,
);

/** Everything that a project holds of one participant. */
export const SubjectExport = Type.Object(
	{
		madeAt: Instant,
		organisation: Type.String(),
		project: Type.String(),
		participant: Type.Object(
			{
				id: Uuid,
				code: Type.String(),
				site: Nullable(Type.String()),
				attributes: Type.Record(Type.String(), Type.String()),
				createdAt: Instant,
			},
			closed,
		),
		contact: Type.Unknown(),
		links: Type.Array(
			Type.Object(
				{
					survey: Type.String(),
					wave: Type.String(),
					createdAt: Instant,
					usedAt: Nullable(Instant),
				},
				closed,
			),
		),
		responses: Type.Array(
			Type.Object(
				{
					...ResponseInWords.properties,
					/** How long each question was on the screen; null but where the questionnaire was tried out. */
					questionTimes: Nullable(QuestionTimes),
				},
				closed,
			),
		),
		/** Figures about them from elsewhere, and what each was before the last import. */
		figures: Type.Array(
			Type.Object(
				{
					name: Type.String(),
					unit: Type.String(),
					about: Type.String(),
					value: Nullable(Type.Number()),
					former: Nullable(Type.Number()),
				},
				closed,
			),
		),
		/** Themes that were given to what they wrote; `coder` is null where it was settled. */
		themes: Type.Array(
			Type.Object(
				{
					response: Uuid,
					item: Type.String(),
					theme: Type.String(),
					coder: Nullable(Type.String()),
				},
				closed,
			),
		),
		/** Their words that others may read. */
		quotes: Type.Array(
			Type.Object(
				{
					response: Uuid,
					item: Type.String(),
					text: Type.String(),
					approvedAt: Instant,
				},
				closed,
			),
		),
		audit: Type.Array(
			Type.Object(
				{ at: Instant, who: Type.String(), action: Type.String() },
				closed,
			),
		),
	},
	closed,
);
export type SubjectExport = Static<typeof SubjectExport>;

/** How long each class of data is kept, and how much of it is due to be erased. */
export const Retention = Type.Object(
	{
		classes: Type.Array(
			Type.Object(
				{
					class: Type.Enum([
						"contacts",
						"identifiable",
						"participants",
						"anonymous",
					]),
					/** Null until the project has said how long. */
					months: Nullable(Type.Integer()),
					due: Type.Integer(),
					/** When the next falls due. */
					next: Nullable(Instant),
				},
				closed,
			),
		),
	},
	closed,
);
export type Retention = Static<typeof Retention>;

/** How much of each class was erased. */
export const RetentionRun = Type.Object(
	{
		contacts: Type.Integer(),
		identifiable: Type.Integer(),
		participants: Type.Integer(),
		anonymous: Type.Integer(),
	},
	closed,
);
export type RetentionRun = Static<typeof RetentionRun>;
