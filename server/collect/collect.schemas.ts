import Type, { type Static } from "typebox";
import {
	type Answers,
	type Instrument,
	Language,
} from "#instruments/definition.ts";
import { closed, Instant, Linkage, Nullable, Uuid } from "../wire.schemas.ts";

export const CollectParams = Type.Object(
	{ token: Type.String({ maxLength: 80 }) },
	closed,
);
export const SubmissionParams = Type.Object(
	{ token: Type.String({ maxLength: 80 }), id: Uuid },
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
		survey: Type.Object({ title: Type.String(), linkage: Linkage }, closed),
		wave: Type.Object({ key: Type.String(), title: Type.String() }, closed),
		kind: Type.Enum(["open", "personal", "kiosk"]),
		languages: Type.Array(Type.String()),
		consent: Nullable(Type.Record(Type.String(), Type.String())),
		/** The link's own site, if it has one; otherwise the sites to choose from, which may be none. */
		site: Nullable(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		sites: Type.Array(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		minutes: Type.Integer(),
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
		/** As the respondent typed it; only a keyed hash of its normal form is kept. */
		ownCode: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
		consent: Type.Optional(Type.Object({ agreed: Type.Boolean() }, closed)),
	},
	closed,
);
export type Submission = Static<typeof Submission>;

export const Receipt = Type.Object({ id: Uuid }, closed);
export type Receipt = Static<typeof Receipt>;
