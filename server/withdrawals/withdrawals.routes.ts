import { createSecretKey } from "node:crypto";
import Type from "typebox";
import {
	guessLimiter,
	recordWrongGuess,
	refuseWhenFull,
} from "../accounts/guess-limits.ts";
import type { App } from "../app-type.ts";
import { withdrawResponse } from "./withdraw-response.ts";
import { WithdrawalCode } from "./withdrawals.schemas.ts";

/** A whole hospital may sit behind one address. */
const MOST_TRIES = 100;

/** For respondents: whoever has the code of a response may take it back, without an account. */
export async function withdrawalsRoutes(app: App): Promise<void> {
	const limiter = guessLimiter(MOST_TRIES);
	const key = createSecretKey(app.config.secret, "utf8");

	app.post(
		"/withdrawals",
		{
			schema: {
				tags: ["collect"],
				summary: "Take a response back by its withdrawal code",
				description:
					"204 also when the code was used before or stands for nothing: the answer tells nobody what there is. 422 when it was mistyped.",
				body: WithdrawalCode,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const bucket = [{ limiter, key: request.ip }];
			await refuseWhenFull(bucket);
			// Each try counts, whether it found something or not: the count must not tell either.
			await recordWrongGuess(bucket);
			await withdrawResponse(app.db, key, request.body.code);
			return reply.code(204).send(null);
		},
	);
}
