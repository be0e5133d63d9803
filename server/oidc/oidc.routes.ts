import Type from "typebox";
import {
	guessLimiter,
	recordWrongGuess,
	refuseWhenFull,
} from "../accounts/guess-limits.ts";
import { sessionOf } from "../accounts/session.ts";
import type { App } from "../app-type.ts";
import { comeBack } from "./come-back.ts";
import { configured } from "./find-provider.ts";
import { flowCookie } from "./flow-cookie.ts";
import { NewFlow, ProviderName, StartedFlow } from "./oidc.schemas.ts";
import { callbackUrl, startFlow } from "./start-flow.ts";

const tags = ["accounts"];
/** Visits that one address may begin in a quarter of an hour; a whole hospital may sit behind it. */
const startsPerAddress = 1_000;

export async function oidcRoutes(app: App): Promise<void> {
	const limiter = guessLimiter(startsPerAddress);

	app.get(
		"/oidc",
		{
			schema: {
				tags,
				summary:
					"What the organisation's own sign-in is called, if there is one",
				response: { 200: ProviderName },
			},
		},
		async () => ({ name: app.oidc?.settings.name ?? null }),
	);

	app.post(
		"/oidc/sign-in",
		{
			schema: {
				tags,
				summary: "Begin to sign in at the organisation's provider",
				body: NewFlow,
				response: { 200: StartedFlow },
			},
		},
		async (request, reply) => {
			const starts = [{ limiter, key: request.ip }];
			await refuseWhenFull(starts);
			await recordWrongGuess(starts);
			const { url, handle } = await startFlow(
				app,
				configured(app),
				callbackUrl(request),
				{
					purpose: "sign-in",
					returnPath: request.body.next ?? "/projects",
					sessionHash: sessionOf(request) ?? null,
				},
			);
			flowCookie.set(reply, handle);
			return { url };
		},
	);

	app.get(
		"/oidc/callback",
		{
			schema: {
				tags,
				summary: "Where the provider sends the browser back to",
				response: { 303: Type.Null() },
			},
		},
		async (request, reply) => {
			const provider = configured(app);
			flowCookie.clear(reply);
			return reply.redirect(await comeBack(request, reply, provider), 303);
		},
	);
}
