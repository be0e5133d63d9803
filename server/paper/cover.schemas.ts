import Type, { type Static } from "typebox";
import { Language } from "#instruments/definition.ts";
import { closed, Nullable } from "../wire.schemas.ts";

export const CoverQuery = Type.Object({ language: Language }, closed);

const Block = Type.Object(
	{ heading: Nullable(Type.String()), text: Type.String() },
	closed,
);

export const Consent = Type.Object(
	{ version: Type.Integer(), ask: Type.Boolean() },
	closed,
);

/** What a printed form says before its questions, in one of the survey's languages. */
export const Cover = Type.Object(
	{
		organisation: Type.String(),
		project: Type.String(),
		synthetic: Type.Boolean(),
		/** Language of our own words: English where they are not translated. */
		wordsIn: Type.String(),
		machineMade: Type.Boolean(),
		/** The survey's own words. */
		why: Block,
		/** Ours. */
		facts: Type.Array(Block),
		information: Nullable(
			Type.Object(
				{
					...Consent.properties,
					blocks: Type.Array(Block),
					heading: Type.String(),
					agree: Type.String(),
					/** Which version it is, and of when. */
					edition: Type.String(),
				},
				closed,
			),
		),
		sites: Type.Array(
			Type.Object({ id: Type.String(), name: Type.String() }, closed),
		),
	},
	closed,
);
export type Cover = Static<typeof Cover>;
