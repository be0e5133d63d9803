import { useSuspenseQuery } from "@tanstack/react-query";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { factorsQuery } from "../queries.ts";
import { Authenticator } from "./authenticator.tsx";
import { FreshCodes } from "./fresh-codes-panel.tsx";
import { Passkeys } from "./passkeys.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** How the account is protected beyond its password. */
export function SecondStep({ account }: { account: Session["account"] }) {
	const { data } = useSuspenseQuery(factorsQuery);
	const isProtected = data.authenticator || data.passkeys.length > 0;
	return (
		<section className="section second-step">
			<h2>Second step</h2>
			<p>
				With a second step, a stolen password opens nothing.{" "}
				{!isProtected && (
					<strong>Your account has none: add one of the two.</strong>
				)}
			</p>
			<FreshCodes account={account} />
			<Authenticator isSet={data.authenticator} />
			<Passkeys passkeys={data.passkeys} />
			{isProtected && <RecoveryCodes left={data.recoveryCodes} />}
		</section>
	);
}
