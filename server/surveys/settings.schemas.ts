import Type, { type Static } from "typebox";
import { closed } from "../wire.schemas.ts";

/** How a survey's pages behave; it may change while answers are collected. */
export const SurveySettings = Type.Object(
	{
		/** How long a shared device may lie untouched before it asks whether anybody is there, in seconds. */
		idleSeconds: Type.Integer({ minimum: 30, maximum: 300 }),
		/** Whether respondents say if they answered on their own, with help, or for someone else. */
		asksWhoAnswered: Type.Boolean(),
	},
	closed,
);
export type SurveySettings = Static<typeof SurveySettings>;
