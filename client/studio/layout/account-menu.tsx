import { NavLink } from "react-router";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { openKeys } from "./keys-dialog.tsx";
import { sayProblem } from "./toast-store.ts";

export function AccountMenu({ session }: { session: Session }) {
	return (
		<div className="account-menu">
			<p>
				{session.account.name}
				<span className="muted">{session.organisation.name}</span>
			</p>
			<ul className="nav-list">
				<li>
					<NavLink to="/account">Account</NavLink>
				</li>
				{session.abilities.manageAccounts && (
					<li>
						<NavLink to="/organisation" end>
							Organisation
						</NavLink>
					</li>
				)}
				{session.abilities.seeAudit && (
					<li>
						<NavLink to="/organisation/audit">Organisation audit</NavLink>
					</li>
				)}
				<li>
					<button type="button" onClick={openKeys}>
						Keys <kbd>?</kbd>
					</button>
				</li>
				<li>
					<button type="button" onClick={signOut}>
						Sign out
					</button>
				</li>
			</ul>
		</div>
	);
}

/** Leaves by a new document, so that nothing of the account stays in the tab. */
export async function signOut() {
	try {
		await api.signOut();
		location.assign("/sign-in?out");
	} catch (error) {
		sayProblem(error);
	}
}
