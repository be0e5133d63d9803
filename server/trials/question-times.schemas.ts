import Type from "typebox";
import { Id } from "#instruments/definition.ts";
import { MOST } from "#instruments/trial/question-times.ts";
import { closed } from "../wire.schemas.ts";

/** By the id of a question: whole seconds on the screen over all visits, and how many visits. */
export const QuestionTimes = Type.Record(
	Id,
	Type.Object(
		{
			seconds: Type.Integer({ minimum: 0, maximum: MOST.seconds }),
			visits: Type.Integer({ minimum: 1, maximum: MOST.visits }),
		},
		closed,
	),
	closed,
);
