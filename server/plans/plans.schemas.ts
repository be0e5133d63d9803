import Type, { type Static } from "typebox";
import { PlanContent } from "#instruments/plan/plan.ts";
import { closed, Instant, Nullable } from "../wire.schemas.ts";

export const Plan = Type.Object(
	{
		content: PlanContent,
		/** 0 while nobody has written one. */
		revision: Type.Integer({ minimum: 0 }),
		/** The name of who changed it last. */
		changedBy: Nullable(Type.String()),
		changedAt: Nullable(Instant),
	},
	closed,
);
export type Plan = Static<typeof Plan>;

export const PlanChange = Type.Object(
	{
		content: PlanContent,
		/** The one that was read; refused when somebody has saved another since. */
		revision: Type.Integer({ minimum: 0 }),
	},
	closed,
);
export type PlanChange = Static<typeof PlanChange>;
