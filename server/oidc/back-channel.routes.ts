import Type from "typebox";
import type { App } from "../app-type.ts";
import { backChannelLogout } from "./back-channel-logout.ts";
import { configured } from "./find-provider.ts";
import { LogoutForm } from "./oidc.schemas.ts";

const form = "application/x-www-form-urlencoded";

/** What the provider itself calls. Forms are read here and nowhere else. */
export async function backChannelRoutes(app: App): Promise<void> {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser<string>(
		form,
		{ parseAs: "string", bodyLimit: 16 * 1024 },
		(_request, body, done) =>
			done(null, Object.fromEntries(new URLSearchParams(body))),
	);

	app.post(
		"/oidc/back-channel-logout",
		{
			schema: {
				tags: ["accounts"],
				summary: "For the provider: a session there is over",
				consumes: [form],
				body: LogoutForm,
				response: { 200: Type.Null() },
			},
		},
		async (request, reply) => {
			const { logout_token: token } = request.body;
			await backChannelLogout(app, configured(app), token);
			return reply.code(200).send(null);
		},
	);
}
