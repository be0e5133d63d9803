import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type {
	CreatedToken,
	Token,
} from "../../../server/accounts/accounts.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { tokensQuery } from "../queries.ts";
import { atMinute } from "../words.ts";
import { RevokeToken } from "./revoke-token.tsx";

const columns: readonly Column<Token>[] = [
	{ title: "Name", value: (it) => it.name },
	{
		title: "Made",
		value: (it) => it.createdAt,
		show: (it) => atMinute(it.createdAt),
	},
	{
		title: "Last used",
		value: (it) => it.lastUsedAt,
		show: (it) => (it.lastUsedAt ? atMinute(it.lastUsedAt) : "Never"),
	},
	{ title: "Revoke", show: (it) => <RevokeToken token={it} /> },
];

export function Tokens() {
	const { data } = useSuspenseQuery(tokensQuery);
	const [created, setCreated] = useState<CreatedToken | null>(null);
	return (
		<>
			{created && <NewToken created={created} />}
			{data.tokens.length > 0 && (
				<DataTable
					caption="Your API tokens"
					hideCaption
					plain
					columns={columns}
					rows={data.tokens}
					rowKey={(it) => it.id}
				/>
			)}
			<CreateToken onCreated={setCreated} />
		</>
	);
}

function NewToken({ created }: { created: CreatedToken }) {
	return (
		<div className="callout" role="status">
			<p>
				<strong>{created.name}: copy the token now.</strong> It is shown this
				once and not kept.
			</p>
			<p>
				<code className="secret">{created.token}</code>
			</p>
			<CopyText text={created.token} label="Copy token" />
		</div>
	);
}

function CreateToken({
	onCreated,
}: {
	onCreated: (token: CreatedToken) => void;
}) {
	const client = useQueryClient();
	const form = useForm({
		initial: { name: "" },
		check: ({ name }) => ({
			...(name.trim() === "" && { name: "Enter what the token is for" }),
		}),
		send: ({ name }) => api.createToken({ name: name.trim() }),
		done(created) {
			onCreated(created);
			form.set({ name: "" });
			client.invalidateQueries(tokensQuery);
		},
	});
	return (
		<Form form={form} action="Make token" working="Making it…">
			<TextField
				name="name"
				label="What is it for?"
				hint="Such as “Monthly export to R”."
				autoComplete="off"
				value={form.values.name}
				onValue={(name) => form.set({ name })}
				fault={form.faults.name}
			/>
		</Form>
	);
}
