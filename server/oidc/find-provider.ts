import type { App } from "../app-type.ts";
import { notFound, Problem } from "../problems.ts";
import type { FoundProvider, Provider } from "./provider.ts";

/** Throws `not-found` when no provider is set up. */
export function configured(app: App): Provider {
	if (app.oidc) return app.oidc;
	throw notFound();
}

/** Throws `provider-unavailable` when the provider does not answer or cannot be used. */
export async function findProvider(
	app: App,
	provider: Provider,
): Promise<FoundProvider> {
	try {
		return await provider.find();
	} catch (error) {
		app.log.warn({ err: error }, "provider-unavailable");
		throw new Problem(
			"provider-unavailable",
			"Try again in a minute, or sign in with your password. If it happens again, tell whoever runs this installation.",
			{ retryAfter: 60 },
		);
	}
}
