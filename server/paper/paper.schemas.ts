import Type, { type Static } from "typebox";
import { type Answers, Id, Language } from "#instruments/definition.ts";
import { closed, Nullable, SurveyParams, Uuid } from "../wire.schemas.ts";
import { Consent } from "./cover.schemas.ts";

export const FormParams = Type.Object(
	{ ...SurveyParams.properties, form: Uuid },
	closed,
);
export const TypedCode = Type.Object(
	{ code: Type.String({ minLength: 1, maxLength: 120 }) },
	closed,
);
export const KeyTwice = Type.Object({ keyTwice: Type.Boolean() }, closed);

/** What was keyed from one form; null where nothing is written. */
export const Keyed = Type.Object(
	{
		date: Nullable(Type.String({ format: "date" })),
		agreed: Nullable(Type.Boolean()),
		site: Nullable(Uuid),
		ownCode: Nullable(Type.String({ minLength: 1, maxLength: 100 })),
		answers: Type.Unsafe<Answers>(
			Type.Object({}, { additionalProperties: true }),
		),
		/** Items with two marks, or with one that cannot be read: not answered. */
		unclear: Type.Array(Id, { uniqueItems: true }),
	},
	closed,
);

export const Round = Type.Union([Type.Literal(1), Type.Literal(2)]);
export const Keying = Type.Object(
	{
		round: Round,
		keyed: Keyed,
		/** Nothing of a keying changes once it is finished. */
		finished: Type.Boolean(),
	},
	closed,
);
export type Keying = Static<typeof Keying>;

/** What is right where two keyings differ; a form keyed once needs none. */
export const Resolved = Type.Object({ keyed: Type.Optional(Keyed) }, closed);
export type Resolved = Static<typeof Resolved>;

const Step = Type.Enum(["first", "second", "compare"], {
	description:
		"What comes next: the first keying, the second, or storing it, once what differs is resolved.",
});

const formFields = {
	id: Uuid,
	code: Type.String(),
	wave: Type.String(),
	language: Language,
	participant: Nullable(Type.String()),
	step: Step,
	/** Who has keyed it so far, in order. */
	keyedBy: Type.Array(Type.String()),
};

export const FormInWork = Type.Object(formFields, closed);
export type FormInWork = Static<typeof FormInWork>;

/** One form on the table. The first keying is not shown to whoever does the second. */
export const OpenForm = Type.Object(
	{
		...formFields,
		/** Which information was printed; null where there was none. */
		consent: Nullable(Consent),
		/** Sites that may be marked on the form; none where it names a participant. */
		sites: Type.Array(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		/** The caller did the first keying: somebody else would find more. */
		sameKeyer: Type.Boolean(),
		/** What is keyed in the round that is open. */
		keyed: Keyed,
		/** When both keyings are finished, or one where that is enough. */
		comparison: Nullable(
			Type.Object(
				{
					first: Keyed,
					second: Nullable(Keyed),
					compared: Type.Integer(),
					differing: Type.Array(Type.String()),
				},
				closed,
			),
		),
	},
	closed,
);
export type OpenForm = Static<typeof OpenForm>;

export const PaperForms = Type.Object(
	{
		keyTwice: Type.Boolean(),
		forms: Type.Array(FormInWork),
		/** Of what was stored: how many forms, places keyed twice, and places that the two differed in. */
		stored: Type.Object(
			{
				forms: Type.Integer(),
				compared: Type.Integer(),
				differing: Type.Integer(),
			},
			closed,
		),
	},
	closed,
);
export type PaperForms = Static<typeof PaperForms>;

export const Stored = Type.Object(
	{ compared: Type.Integer(), differing: Type.Integer() },
	closed,
);
export type Stored = Static<typeof Stored>;
