import { useSuspenseQuery } from "@tanstack/react-query";
import type { AccountOverview } from "../../../server/accounts/organisation.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { accountsQuery } from "../queries.ts";
import { atMinute, counted } from "../words.ts";
import {
	ChangeAccountRole,
	DisableAccount,
	roleNames,
} from "./change-account.tsx";

/** Everybody who has an account in the organisation. */
export function Accounts({ self }: { self: string }) {
	const { data } = useSuspenseQuery(accountsQuery);
	const columns: Column<AccountOverview>[] = [
		{
			title: "Name",
			value: (it) => it.name,
			show: (it) => (
				<>
					{it.name} {it.id === self && <span className="badge">you</span>}
					{it.disabled && <span className="badge look">disabled</span>}
				</>
			),
		},
		{ title: "Email address", value: (it) => it.email, wide: true },
		{
			title: "Role",
			value: (it) => roleNames[it.role],
			show: (it) =>
				it.id === self ? (
					roleNames[it.role]
				) : (
					<ChangeAccountRole account={it} />
				),
		},
		{
			title: "Second step",
			value: (it) => (it.secondFactor ? "Yes" : "No"),
		},
		{
			title: "Last seen",
			value: (it) => it.lastSeenAt,
			show: (it) => (it.lastSeenAt ? atMinute(it.lastSeenAt) : "Not lately"),
			wide: true,
		},
		{
			title: "Actions",
			show: (it) => it.id !== self && <DisableAccount account={it} />,
		},
	];
	const without = data.accounts.filter(
		({ secondFactor, disabled }) => !secondFactor && !disabled,
	).length;
	return (
		<>
			<p>
				{counted(data.accounts.length, "account")}, {without || "none"} without
				a second step. An owner manages accounts and sees the organisation's
				audit; what somebody does in a project goes by their role there. People
				join by an invitation to a project.
			</p>
			<DataTable
				caption="Accounts of the organisation"
				hideCaption
				columns={columns}
				rows={data.accounts}
				rowKey={(it) => it.id}
			/>
		</>
	);
}
