import Type, { type Static } from "typebox";
import { PlanContent } from "#instruments/plan/plan.ts";
import type { Bundle } from "#instruments/sharing/bundle.ts";
import { Plan } from "../plans/plans.schemas.ts";
import { closed, Nullable } from "../wire.schemas.ts";

/** Some dozens of instruments in a few languages. */
export const mostBytesShared = 8 * 1024 * 1024;

export const SharedFile = Type.Unsafe<Bundle>(
	Type.Object(
		{},
		{
			additionalProperties: true,
			description:
				'A shared file: {"waymark": "bundle", "format": 1, "madeAt", "contents": {"instruments", "plan"?}, "sha256"}. The checksum is of the file without it, as JSON without spaces and with the keys of each object in order.',
		},
	),
);

/** What came in, before anything of it is known; `openBundle` names its faults one by one. */
export const SharedFileBody = Type.Object({}, { additionalProperties: true });

const Which = Type.Object(
	{ id: Type.String(), version: Type.String() },
	closed,
);

export const PlacedInstrument = Type.Object(
	{
		title: Type.String(),
		/** As it is in the file. */
		from: Which,
		/** As it is, or would be, here. */
		as: Which,
		/** `new`: stored as a draft; `there-already`: nothing is stored; `renamed`: stored as a draft under a name of its own, because another instrument has its name here. */
		how: Type.Enum(["new", "there-already", "renamed"]),
		/** Whether its wording stayed behind. */
		withheld: Type.Boolean(),
	},
	closed,
);
export type PlacedInstrument = Static<typeof PlacedInstrument>;

export const DryRunQuery = Type.Object(
	{ dryRun: Type.Optional(Type.Enum(["true", "false"])) },
	closed,
);

export const TakenIn = Type.Object(
	{
		/** Whether anything was stored. */
		stored: Type.Boolean(),
		madeAt: Type.String(),
		instruments: Type.Array(PlacedInstrument),
		/** Stored by a call of its own, into a project. */
		plan: Nullable(
			Type.Object(
				{
					title: Type.String(),
					aims: Type.Integer(),
					measures: Type.Integer(),
				},
				closed,
			),
		),
	},
	closed,
);
export type TakenIn = Static<typeof TakenIn>;

export const ReplaceQuery = Type.Object(
	{ replace: Type.Optional(Type.Enum(["true", "false"])) },
	closed,
);

export const FilledPlan = Type.Object(
	{
		plan: Plan,
		/** What it replaced, to be saved again by whoever thinks better of it; null where there was none. */
		replaced: Nullable(PlanContent),
		instruments: Type.Array(PlacedInstrument),
	},
	closed,
);
export type FilledPlan = Static<typeof FilledPlan>;
