import type { App } from "../app-type.ts";
import { VersionQuery } from "../variants/variants.schemas.ts";
import { codeFor } from "../withdrawals/code-for.ts";
import {
	Collection,
	CollectParams,
	Receipt,
	Submission,
	SubmissionParams,
} from "./collect.schemas.ts";
import { openCollection } from "./open-collection.ts";
import { submitResponse } from "./submit-response.ts";
import { unsealSubmission } from "./unseal-submission.ts";

/** Of 256 kB once it is opened: base 64 makes a third more of what is sealed. */
const mostBytesSealed = 350 * 1024;

/** For respondents: whoever has the link may ask and answer, without an account. */
export async function collectRoutes(app: App): Promise<void> {
	const { collecting } = app;
	const { key, ways } = collecting;

	app.get(
		"/collect/:token",
		{
			schema: {
				tags: ["collect"],
				summary: "What a link asks",
				params: CollectParams,
				querystring: VersionQuery,
				response: { 200: Collection },
			},
		},
		(request) =>
			openCollection(app, ways, request.params.token, request.query.version),
	);

	app.put(
		"/collect/:token/responses/:id",
		{
			bodyLimit: mostBytesSealed,
			// Only for whoever has a link, because it takes work.
			preValidation: async (request) => {
				const { token, id } = request.params;
				await ways.find(token);
				request.body = (await unsealSubmission(
					app,
					id,
					request.body,
				)) as Submission;
			},
			schema: {
				tags: ["collect"],
				summary: "Send a response; sending it again changes nothing",
				description:
					'`id` is a UUID made on the device: version 4 where the survey\'s linkage is `none`. 201 when the response is stored, 200 when it was stored before. A response completed before the link expired or the wave closed is taken when it arrives later. A device that keeps answers until it can send them seals `{id, submission}` to the key in the collection\'s `sealTo` (JWE in compact form, RSA-OAEP-256 and A256GCM) and sends `{"sealed": "..."}` in the place of the submission.',
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
