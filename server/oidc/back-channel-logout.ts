import type { App } from "../app-type.ts";
import { system } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { sha256 } from "../secrets/sha256.ts";
import { findProvider } from "./find-provider.ts";
import { checkLogoutToken, logoutMinutes } from "./logout-token.ts";
import { deleteSessionsOf, useLogoutToken } from "./logouts.queries.ts";
import type { Provider } from "./provider.ts";

/**
 * Ends here what the provider has ended there, such as when a smartcard is pulled out. A token that comes
 * again does nothing. Throws `malformed-request` or `provider-unavailable`.
 */
export async function backChannelLogout(
	app: App,
	provider: Provider,
	token: string,
): Promise<void> {
	const { jti, ...logout } = await checkLogoutToken(
		await findProvider(app, provider),
		token,
	);
	// As long as it could be taken for fresh, clocks apart.
	const used = { hash: sha256(jti), minutes: 2 * logoutMinutes };
	await app.db.transaction().execute(async (trx) => {
		if (!(await useLogoutToken(trx, used))) return;
		for (const ended of await deleteSessionsOf(trx, logout)) {
			await recordAudit(trx, {
				chain: ended.organisationId,
				actor: system,
				action: "session.close",
				subject: { kind: "account", id: ended.accountId },
				details: { how: "back-channel" },
			});
		}
	});
}
