import {
	useMutation,
	useQuery,
	useQueryClient,
	useSuspenseQuery,
} from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import type { OpenInvitation } from "../../../server/invitations/invitations.schemas.ts";
import { api } from "../api.ts";
import { FrontPage } from "../layout/front-page.tsx";
import { Loading } from "../layout/loading.tsx";
import { say } from "../layout/toast-store.ts";
import { roleWords } from "../members/roles.ts";
import { invitationQuery, projectsQuery, sessionQuery } from "../queries.ts";
import { onDay } from "../words.ts";
import { NewcomerForm } from "./newcomer-form.tsx";
import { SomebodyElse } from "./somebody-else.tsx";

/** Where an invitation leads: to a new account, or with the account that is signed in straight into the project. */
export function JoinPage() {
	const { token = "" } = useParams();
	const { data: invitation, error } = useQuery(invitationQuery(token));
	if (error) return <Closed reason={error.message} />;
	if (!invitation) return <Loading />;
	return (
		<FrontPage title={`Join ${invitation.project}`} lead={leadOf(invitation)}>
			<p className="hint">
				The invitation is for {invitation.email} and works once, until{" "}
				{onDay(invitation.expires)}.
			</p>
			<Ways token={token} invitation={invitation} />
		</FrontPage>
	);
}

/** `… invites you as viewer: somebody who sees summaries …` */
function leadOf({ invitedBy, organisation, role }: OpenInvitation): string {
	const { name, meaning } = roleWords[role];
	const does = meaning.charAt(0).toLowerCase() + meaning.slice(1);
	return `${invitedBy} of ${organisation} invites you as ${name.toLowerCase()}: somebody who ${does}.`;
}

function Ways({
	token,
	invitation,
}: {
	token: string;
	invitation: OpenInvitation;
}) {
	const { data: session } = useSuspenseQuery(sessionQuery);
	if (session) {
		const as = session.account.email;
		return as.toLowerCase() === invitation.email.toLowerCase() ? (
			<Accept token={token} as={as} />
		) : (
			<SomebodyElse as={as} />
		);
	}
	const next = encodeURIComponent(`/join/${token}`);
	return (
		<section className="section">
			<h2>Make your account</h2>
			<NewcomerForm token={token} email={invitation.email} />
			<p>
				Do you have an account with this address already?{" "}
				<Link to={`/sign-in?next=${next}`}>Sign in and join</Link>
			</p>
		</section>
	);
}

function Accept({ token, as }: { token: string; as: string }) {
	const client = useQueryClient();
	const navigate = useNavigate();
	const { mutate, error, isPending } = useMutation({
		mutationFn: () => api.acceptInvitation(token),
		async onSuccess({ project }) {
			await client.invalidateQueries(projectsQuery);
			say("You are in.");
			navigate(`/projects/${project}`, { replace: true });
		},
	});
	return (
		<>
			<p>You are signed in as {as}.</p>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<button
				type="button"
				className="button primary"
				disabled={isPending}
				onClick={() => mutate()}
			>
				Join the project
			</button>
		</>
	);
}

function Closed({ reason }: { reason: string }) {
	return (
		<FrontPage title="This invitation does not work" lead={reason}>
			<Link className="button" to="/sign-in">
				Sign in
			</Link>
		</FrontPage>
	);
}
