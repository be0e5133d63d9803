import type { App } from "../app-type.ts";
import { hasAccounts } from "./accounts.queries.ts";
import { Session, SetUp, SetUpState } from "./accounts.schemas.ts";
import { describeSession } from "./describe-session.ts";
import { readDevice, rememberDevice } from "./device.ts";
import { guessLimiter } from "./guess-limits.ts";
import { sessionCookie } from "./session.ts";
import { setUp } from "./set-up.ts";
import { visitOf } from "./visit.ts";

export async function setUpRoutes(app: App): Promise<void> {
	const limiter = guessLimiter(30);

	app.get(
		"/setup",
		{
			schema: {
				tags: ["accounts"],
				summary: "Whether this installation still needs its first account",
				response: { 200: SetUpState },
			},
		},
		async () => ({ needed: !(await hasAccounts(app.db)) }),
	);

	app.post(
		"/setup",
		{
			schema: {
				tags: ["accounts"],
				summary: "Make the first account, and sign in",
				body: SetUp,
				response: { 201: Session },
			},
		},
		async (request, reply) => {
			const { account, secret } = await setUp(
				app,
				request.body,
				visitOf(request),
				[{ limiter, key: request.ip }],
			);
			sessionCookie.set(reply, secret);
			rememberDevice(reply, readDevice(request), account.email);
			reply.code(201);
			return describeSession(account);
		},
	);
}
