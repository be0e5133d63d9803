import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { SecondStepNeeded } from "../account/second-step-needed.tsx";
import { DraftBanner } from "../governance/draft-banner.tsx";
import { sessionQuery, setUpQuery } from "../queries.ts";
import { SignInAgain } from "../sign-in/sign-in-again.tsx";
import { Busy } from "./busy.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { Loading } from "./loading.tsx";
import { Navigation } from "./navigation.tsx";
import { PageErrors } from "./page-errors.tsx";
import { SyntheticBanner } from "./synthetic-banner.tsx";

/** The studio around a page, for somebody who is signed in. */
export function Shell() {
	const { data: session } = useSuspenseQuery(sessionQuery);
	if (session === null) return <WayIn />;
	if (session.lacksSecondFactor) return <SecondStepNeeded session={session} />;
	return (
		<div className="shell">
			<Busy />
			<a className="skip-link" href="#main">
				Skip to the page
			</a>
			<Navigation session={session} />
			<main id="main" tabIndex={-1}>
				<Suspense fallback={<Loading />}>
					<SyntheticBanner />
					<DraftBanner />
				</Suspense>
				<PageErrors>
					<Suspense fallback={<Loading />}>
						<Outlet />
					</Suspense>
				</PageErrors>
			</main>
			<KeysDialog />
			<SignInAgain account={session.account} />
		</div>
	);
}

/** Set-up on an empty installation; otherwise sign-in, which leads back to where the reader wanted to go. */
function WayIn() {
	const { data: setUp } = useSuspenseQuery(setUpQuery);
	const { pathname, search } = useLocation();
	if (setUp.needed) return <Navigate to="/set-up" replace />;
	const next = encodeURIComponent(pathname + search);
	return (
		<Navigate
			to={pathname === "/" ? "/sign-in" : `/sign-in?next=${next}`}
			replace
		/>
	);
}
