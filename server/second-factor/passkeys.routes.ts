import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedInPerson } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound, Problem } from "../problems.ts";
import {
	NewPasskey,
	PasskeyOptions,
	PasskeyParams,
	Protected,
} from "./factors.schemas.ts";
import { deletePasskey, insertPasskey } from "./passkeys.queries.ts";
import { checkNewPasskey, partyOf, passkeyToMake } from "./passkeys.ts";
import { exposeAccount, protectAccount } from "./protect-account.ts";

const tags = ["accounts"];

/** The caller's own passkeys. */
export async function passkeysRoutes(app: App): Promise<void> {
	app.post(
		"/second-factor/passkeys/options",
		{
			schema: {
				tags,
				summary: "What a browser needs to make a passkey",
				response: { 200: PasskeyOptions },
			},
		},
		async (request) => ({
			...(await passkeyToMake(
				app.db,
				partyOf(request),
				signedInPerson(request),
			)),
		}),
	);

	app.post(
		"/second-factor/passkeys",
		{
			schema: {
				tags,
				summary: "Keep a passkey that a browser has made",
				body: NewPasskey,
				response: { 201: Protected },
			},
		},
		async (request, reply) => {
			const { accountId } = signedInPerson(request);
			const { name, response } = request.body;
			const party = partyOf(request);
			const made = await checkNewPasskey(app.db, party, accountId, response);
			reply.code(201);
			const recoveryCodes = await app.db.transaction().execute(async (trx) => {
				const isNew = await insertPasskey(trx, {
					id: newId(),
					accountId,
					credentialId: made.id,
					publicKey: made.publicKey,
					counter: made.counter,
					transports: made.transports ?? [],
					name,
				});
				if (!isNew) {
					throw new Problem("already-exists", "This passkey is kept already.");
				}
				return await protectAccount(trx, request, "passkey");
			});
			return { recoveryCodes };
		},
	);

	app.delete(
		"/second-factor/passkeys/:passkey",
		{
			schema: {
				tags,
				summary: "Remove a passkey",
				params: PasskeyParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { accountId } = signedInPerson(request);
			const { passkey: id } = request.params;
			await app.db.transaction().execute(async (trx) => {
				if (!(await deletePasskey(trx, { id, accountId }))) throw notFound();
				await exposeAccount(trx, request, "passkey");
			});
			return reply.code(204).send(null);
		},
	);
}
