import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import { sessionQuery } from "../queries.ts";
import { useStore } from "../store.ts";
import { sessionEnd } from "./session-end.ts";
import { SignIn } from "./sign-in.tsx";
import { SignInElsewhere } from "./sign-in-elsewhere.tsx";

/** Over the page when a session ends during work, so that nothing typed on it is lost. */
export function SignInAgain({ account }: { account: Session["account"] }) {
	const ended = useStore(sessionEnd);
	const dialog = useRef<HTMLDialogElement>(null);
	const client = useQueryClient();
	useEffect(() => {
		if (ended) dialog.current?.showModal();
		else dialog.current?.close();
	}, [ended]);

	function goOn(session: Session) {
		if (session.account.id !== account.id) return location.assign("/projects");
		client.setQueryData(sessionQuery.queryKey, session);
		sessionEnd.set(false);
		client.invalidateQueries();
	}

	return (
		<dialog
			ref={dialog}
			aria-labelledby="again-title"
			onCancel={(event) => event.preventDefault()}
		>
			{ended && (
				<>
					<h2 id="again-title">Sign in to go on</h2>
					<p>Your session has ended. What you typed is still on the page.</p>
					<SignIn email={account.email} onSignedIn={goOn} />
					<SignInElsewhere
						next={location.pathname + location.search}
						hint="This leaves the page, and what you typed on it is lost."
					/>
				</>
			)}
		</dialog>
	);
}
