import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { Identity } from "../../../server/oidc/oidc.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { identitiesQuery, providerQuery } from "../queries.ts";
import { elsewhereProblem } from "../sign-in/elsewhere-problems.ts";
import { GoElsewhere } from "../sign-in/go-elsewhere.tsx";
import { atMinute } from "../words.ts";

const columns: readonly Column<Identity>[] = [
	{ title: "Provider", value: (it) => new URL(it.issuer).host },
	{
		title: "Connected",
		value: (it) => it.connectedAt,
		show: (it) => atMinute(it.connectedAt),
	},
	{
		title: "Last used",
		value: (it) => it.lastUsedAt,
		show: (it) => (it.lastUsedAt ? atMinute(it.lastUsedAt) : "Never"),
	},
	{ title: "Disconnect", show: (it) => <Disconnect identity={it} /> },
];

/** A section of the account page, where the organisation has a sign-in of its own. */
export function ConnectedSignIn() {
	const { data: provider } = useSuspenseQuery(providerQuery);
	const { data } = useSuspenseQuery(identitiesQuery);
	const [search] = useSearchParams();
	const problem = elsewhereProblem(search.get("problem"));
	if (provider.name === null) return null;
	return (
		<section className="section">
			<h2>Your organisation's sign-in</h2>
			<p>
				Connect {provider.name}, and you can sign in with it instead of your
				password.
			</p>
			{problem && (
				<p className="fault" role="alert">
					{problem}
				</p>
			)}
			{data.identities.length > 0 && (
				<DataTable
					caption="Connected sign-ins"
					hideCaption
					plain
					columns={columns}
					rows={data.identities}
					rowKey={(it) => it.id}
				/>
			)}
			<GoElsewhere label={`Connect ${provider.name}`} start={api.startLink} />
		</section>
	);
}

function Disconnect({ identity }: { identity: Identity }) {
	const client = useQueryClient();
	const { host } = new URL(identity.issuer);
	return (
		<ConfirmButton
			label="Disconnect"
			of={host}
			question={`Disconnect ${host}?`}
			action="Disconnect it"
			act={() => api.disconnect(identity.id)}
			done={() => {
				client.invalidateQueries(identitiesQuery);
				say(`${host} is disconnected.`);
			}}
		>
			<p>
				Wherever you signed in with it you are signed out, here too if you did.
				From then on you need your password.
			</p>
		</ConfirmButton>
	);
}
