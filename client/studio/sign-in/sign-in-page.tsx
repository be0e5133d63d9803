import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { FrontPage } from "../layout/front-page.tsx";
import { sessionQuery, setUpQuery } from "../queries.ts";
import { nextPage } from "./next-page.ts";
import { sessionEnd } from "./session-end.ts";
import { SignIn } from "./sign-in.tsx";
import { SignInElsewhere } from "./sign-in-elsewhere.tsx";

export function SignInPage() {
	const { data: session } = useSuspenseQuery(sessionQuery);
	const { data: setUp } = useSuspenseQuery(setUpQuery);
	const [search] = useSearchParams();
	const client = useQueryClient();
	const navigate = useNavigate();
	const next = nextPage(search.get("next"));

	function enter(signedIn: Session) {
		client.setQueryData(sessionQuery.queryKey, signedIn);
		sessionEnd.set(false);
		navigate(next, { replace: true });
	}

	if (setUp.needed) return <Navigate to="/set-up" replace />;
	if (session !== null) return <Navigate to={next} replace />;
	return (
		<FrontPage
			title="Sign in"
			lead={search.has("out") && "You are signed out."}
		>
			<SignIn onSignedIn={enter} />
			<SignInElsewhere next={next} />
			<p className="hint">
				No account, or a forgotten password? Ask whoever runs this installation.
			</p>
		</FrontPage>
	);
}
