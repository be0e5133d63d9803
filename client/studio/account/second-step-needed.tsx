import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { signOut } from "../layout/account-menu.tsx";
import { FrontPage } from "../layout/front-page.tsx";
import { factorsQuery } from "../queries.ts";
import { SignInAgain } from "../sign-in/sign-in-again.tsx";
import { SecondStep } from "./second-step.tsx";

/** In place of every page, until somebody whose organisation asks for a second step has one. */
export function SecondStepNeeded({ session }: { session: Session }) {
	const { data } = useSuspenseQuery(factorsQuery);
	const client = useQueryClient();
	const isProtected = data.authenticator || data.passkeys.length > 0;
	return (
		<FrontPage
			title="Add a second step"
			lead={`${session.organisation.name} asks everybody for a second step. Add an authenticator app or a passkey, then go on.`}
		>
			{isProtected && (
				<div className="callout" role="status">
					<p>
						<strong>Your account has a second step now.</strong> Save your
						recovery codes before you go on.
					</p>
					<button
						type="button"
						className="button primary"
						onClick={() => client.resetQueries()}
					>
						Go on
					</button>
				</div>
			)}
			<SecondStep account={session.account} />
			<p>
				<button type="button" className="button" onClick={signOut}>
					Sign out
				</button>
			</p>
			<SignInAgain account={session.account} />
		</FrontPage>
	);
}
