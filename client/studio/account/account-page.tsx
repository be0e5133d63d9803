import { useSuspenseQuery } from "@tanstack/react-query";
import { Page } from "../layout/page.tsx";
import { sessionQuery } from "../queries.ts";
import { ChangePassword } from "./change-password.tsx";
import { ConnectedSignIn } from "./connected-sign-in.tsx";
import { SecondStep } from "./second-step.tsx";
import { Sessions } from "./sessions.tsx";
import { Tokens } from "./tokens.tsx";

export function AccountPage() {
	const { data: session } = useSuspenseQuery(sessionQuery);
	if (session === null) return null;
	const { account, organisation } = session;
	return (
		<Page title="Account">
			<dl className="facts">
				<dt>Name</dt>
				<dd>{account.name}</dd>
				<dt>Email address</dt>
				<dd>{account.email}</dd>
				<dt>Organisation</dt>
				<dd>{organisation.name}</dd>
			</dl>
			<SecondStep account={account} />
			<section className="section">
				<h2>Password</h2>
				<ChangePassword />
			</section>
			<ConnectedSignIn />
			<section className="section">
				<h2>Where you are signed in</h2>
				<Sessions />
			</section>
			<section className="section">
				<h2>API tokens</h2>
				<p>
					A token lets a program (R, a scheduled export) do what you may do
					here. Give each program its own, so that you can revoke one without
					the others. The API is described at{" "}
					<a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.
				</p>
				<Tokens />
			</section>
		</Page>
	);
}
