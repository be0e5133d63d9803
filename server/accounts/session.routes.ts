import type { App } from "../app-type.ts";
import { Session } from "./accounts.schemas.ts";
import { describeSession } from "./describe-session.ts";
import { signedIn } from "./signed-in.ts";

export async function sessionRoutes(app: App): Promise<void> {
	app.get(
		"/session",
		{
			schema: {
				tags: ["accounts"],
				summary: "Who is signed in",
				response: { 200: Session },
			},
		},
		async (request) => {
			const { accountId: id, ...caller } = signedIn(request);
			return describeSession({ ...caller, id });
		},
	);
}
