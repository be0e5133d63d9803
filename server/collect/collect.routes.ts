import { createSecretKey } from "node:crypto";
import type { App } from "../app-type.ts";
import { codeFor } from "../withdrawals/code-for.ts";
import {
	Collection,
	CollectParams,
	Receipt,
	Submission,
	SubmissionParams,
} from "./collect.schemas.ts";
import { openCollection } from "./open-collection.ts";
import { ResponseQueues } from "./response-queues.ts";
import { submitResponse } from "./submit-response.ts";
import { WaysIn } from "./ways-in.ts";

/** For respondents: whoever has the link may ask and answer, without an account. */
export async function collectRoutes(app: App): Promise<void> {
	const ways = new WaysIn(app.db);
	const queues = new ResponseQueues(app.pg.pool);
	const key = createSecretKey(app.config.secret, "utf8");
	const collecting = { db: app.db, key, ways, queues };

	app.get(
		"/collect/:token",
		{
			schema: {
				tags: ["collect"],
				summary: "What a link asks",
				params: CollectParams,
				response: { 200: Collection },
			},
		},
		(request) => openCollection(app.db, ways, request.params.token),
	);

	app.put(
		"/collect/:token/responses/:id",
		{
			schema: {
				tags: ["collect"],
				summary: "Send a response; sending it again changes nothing",
				description:
					"`id` is a UUID made on the device: version 4 where the survey's linkage is `none`. 201 when the response is stored, 200 when it was stored before. A response completed before the link expired or the wave closed is taken when it arrives later.",
				params: SubmissionParams,
				body: Submission,
				response: { 200: Receipt, 201: Receipt },
			},
		},
		async (request, reply) => {
			const { token, id } = request.params;
			const done = await submitResponse(collecting, token, id, request.body);
			const withdrawalCode = await codeFor(key, ways, token, id);
			return reply
				.code(done === "stored" ? 201 : 200)
				.send({ id, ...(withdrawalCode && { withdrawalCode }) });
		},
	);
}
