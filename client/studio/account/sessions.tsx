import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { OpenSession } from "../../../server/accounts/accounts.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { api } from "../api.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { sessionsQuery } from "../queries.ts";
import { atMinute } from "../words.ts";

const howWords: Record<OpenSession["how"], string> = {
	password: "Password",
	authenticator: "Password and app",
	"recovery-code": "Password and recovery code",
	passkey: "Passkey",
	provider: "Your organisation's sign-in",
};

const columns: readonly Column<OpenSession>[] = [
	{
		title: "Where",
		value: (it) => it.device,
		show: (it) => (
			<>
				{it.device} {it.current && <span className="badge">here</span>}
			</>
		),
	},
	{ title: "With", value: (it) => howWords[it.how], wide: true },
	{
		title: "Since",
		value: (it) => it.createdAt,
		show: (it) => atMinute(it.createdAt),
		wide: true,
	},
	{
		title: "Last seen",
		value: (it) => it.lastSeenAt,
		show: (it) => atMinute(it.lastSeenAt),
	},
	{
		title: "Actions",
		show: (it) => !it.current && <EndSession session={it} />,
	},
];

/** Where the account is signed in; each place but this one can be signed out from here. */
export function Sessions() {
	const { data } = useSuspenseQuery(sessionsQuery);
	return (
		<>
			<DataTable
				caption="Where you are signed in"
				hideCaption
				plain
				columns={columns}
				rows={data.sessions}
				rowKey={(it) => it.id}
			/>
			{data.sessions.length > 1 && <EndOthers />}
		</>
	);
}

function EndSession({ session }: { session: OpenSession }) {
	const client = useQueryClient();
	return (
		<ConfirmButton
			label="Sign out"
			of={`${session.device}, last seen ${atMinute(session.lastSeenAt)}`}
			question={`Sign out ${session.device}?`}
			action="Sign it out"
			act={() => api.endSession(session.id)}
			done={() => {
				client.invalidateQueries(sessionsQuery);
				say(`${session.device} is signed out.`);
			}}
		>
			<p>
				Whoever uses it has to sign in again before they see anything more. If
				you do not know it, change your password too.
			</p>
		</ConfirmButton>
	);
}

function EndOthers() {
	const client = useQueryClient();
	return (
		<ConfirmButton
			label="Sign out everywhere else"
			of="but in this browser"
			question="Sign out everywhere else?"
			action="Sign out all others"
			act={api.endOtherSessions}
			done={() => {
				client.invalidateQueries(sessionsQuery);
				say("You are signed out everywhere but here.");
			}}
		>
			<p>Only this browser stays signed in. API tokens go on working.</p>
		</ConfirmButton>
	);
}
