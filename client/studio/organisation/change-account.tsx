import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
	AccountChange,
	AccountOverview,
} from "../../../server/accounts/organisation.schemas.ts";
import { api } from "../api.ts";
import { say } from "../layout/toast-store.ts";
import { accountsQuery, sessionQuery } from "../queries.ts";

type Role = AccountOverview["role"];

export const roleNames: Record<Role, string> = {
	owner: "Owner",
	member: "Member",
};

/** Changes an account at once; the message offers the way back. */
function useChangeAccount(account: AccountOverview) {
	const client = useQueryClient();
	const { mutate, isPending } = useMutation({
		mutationFn: (change: AccountChange) =>
			api.changeAccount(account.id, change),
		onSuccess(_, change) {
			client.invalidateQueries(accountsQuery);
			client.invalidateQueries(sessionQuery);
			const { role, disabled } = account;
			const before = "role" in change ? { role } : { disabled };
			say(`${account.name} ${outcome(change)}`, {
				label: "Undo",
				run: () => mutate(before),
			});
		},
		onError: (problem) => say(problem.message),
	});
	return { change: mutate, isPending };
}

function outcome({ role, disabled }: AccountChange): string {
	if (role) return `is ${roleNames[role].toLowerCase()} now.`;
	return disabled
		? "is signed out everywhere and cannot sign in."
		: "can sign in again.";
}

export function ChangeAccountRole({ account }: { account: AccountOverview }) {
	const { change, isPending } = useChangeAccount(account);
	return (
		<select
			aria-label={`Role of ${account.name}`}
			value={account.role}
			disabled={isPending}
			onChange={(event) => change({ role: event.target.value as Role })}
		>
			{Object.entries(roleNames).map(([role, name]) => (
				<option key={role} value={role}>
					{name}
				</option>
			))}
		</select>
	);
}

export function DisableAccount({ account }: { account: AccountOverview }) {
	const { change, isPending } = useChangeAccount(account);
	return (
		<button
			type="button"
			className="button quiet"
			aria-disabled={isPending}
			onClick={() => isPending || change({ disabled: !account.disabled })}
		>
			{account.disabled ? "Enable" : "Disable"}
			<span className="visually-hidden"> {account.name}</span>
		</button>
	);
}
